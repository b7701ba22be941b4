/// Names brought to one writing, so that two records of one customer are found.
///
/// Case, width, accents, blanks and marks are dropped, traditional characters become simplified
/// ones, and a company's legal form goes.
/// Worked example: `台積電股份有限公司`, `台积电` and `臺積電` are all `台积电`; `Ａｃｍｅ, Inc.` is `acme`.
public enum NameKey {
  /// The key of a company's name; its legal form is dropped unless nothing else is left.
  public static func company(_ name: some StringProtocol) -> String {
    let whole = letters(name)
    var words = words(name)
    while let last = words.last, words.count > 1, latinForms.contains(last) { words.removeLast() }
    var key = words.isEmpty ? whole : words.joined()
    while let form = chineseForms.first(where: { key.hasSuffix($0) && key != $0 }) {
      key.removeLast(form.count)
    }
    return key.isEmpty ? whole : key
  }

  /// The key of a person's name, whose parts may stand in either order: `Anna Weber` and
  /// `Weber, Anna` are one.
  public static func person(_ name: some StringProtocol) -> String {
    words(name).sorted().joined()
  }

  /// The digits of a telephone number without what stands before the local part; empty where
  /// there are fewer than seven.
  ///
  /// Country codes, leading zeros and blanks are written differently: the last eight digits count.
  public static func phone(_ number: some StringProtocol) -> String {
    let digits = number.folded.filter { $0.isASCII && $0.isNumber }
    return digits.count < 7 ? "" : String(digits.suffix(8))
  }

  /// The internet domain of a mail address or of a page; empty for the mailers that everybody uses.
  public static func domain(_ address: some StringProtocol) -> String {
    var text = address.folded.trimmed
    for prefix in ["https://", "http://"] where text.hasPrefix(prefix) {
      text.removeFirst(prefix.count)
    }
    text = String(text.split(separator: "/", omittingEmptySubsequences: true).first ?? "")
    text = String(text.split(separator: "@").last ?? "")
    if text.hasPrefix("www.") { text.removeFirst(4) }
    return publicMailers.contains(text) || !text.contains(".") ? "" : text
  }

  /// The letters and digits of a text in one writing.
  static func letters(_ text: some StringProtocol) -> String { words(text).joined() }

  /// The words of a text in one writing; Chinese characters without a mark between them are one.
  static func words(_ text: some StringProtocol) -> [String] {
    var words: [String] = [""]
    for scalar in text.folded.unicodeScalars {
      if scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
        words[words.count - 1].unicodeScalars.append(ChineseVariants.simplified(scalar))
      } else if scalar != ".", scalar != "'", scalar != "’" {
        // `S.A.` and `Co.` are one word each; everything else divides.
        words.append("")
      }
    }
    return words.filter { !$0.isEmpty }
  }

  private static let latinForms: Set<String> = [
    "inc", "incorporated", "ltd", "limited", "llc", "llp", "plc", "co", "corp", "corporation",
    "company", "gmbh", "ag", "kg", "se", "sa", "sas", "sarl", "srl", "spa", "bv", "nv", "ab", "as",
    "oy", "oyj", "aps", "pte", "pty", "pvt", "sdn", "bhd", "kk", "group", "holding", "holdings",
  ]

  private static let chineseForms = [
    "股份有限公司", "有限责任公司", "集团有限公司", "有限公司", "株式会社", "分公司", "总公司", "公司", "集团",
  ]

  private static let publicMailers: Set<String> = [
    "gmail.com", "googlemail.com", "outlook.com", "hotmail.com", "live.com", "msn.com",
    "yahoo.com", "yahoo.com.tw", "yahoo.com.hk", "icloud.com", "me.com", "mac.com", "aol.com",
    "gmx.com", "gmx.de", "gmx.net", "web.de", "proton.me", "protonmail.com", "mail.com", "mail.ru",
    "qq.com", "foxmail.com", "163.com", "126.com", "yeah.net", "sina.com", "sina.cn", "sohu.com",
    "aliyun.com", "139.com", "189.cn", "hinet.net", "pchome.com.tw", "seed.net.tw",
  ]
}
