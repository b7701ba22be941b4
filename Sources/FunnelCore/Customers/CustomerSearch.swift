/// What one types to find a customer: words that all must occur, `!word` for those that must not.
///
/// Case, width, accents and the difference between simplified and traditional Chinese do not
/// count; telephone numbers are found by their digits too.
/// Worked example: `台积 !北` finds `臺積電南科`, and not `臺積電台北`.
public struct CustomerSearch: Hashable, Sendable {
  private var wanted: [String] = []
  private var unwanted: [String] = []

  /// What was typed.
  public init(_ typed: String) {
    for word in typed.split(whereSeparator: \.isWhitespace) {
      if word.hasPrefix("!") || word.hasPrefix("！") {
        let rest = Self.folded(word.dropFirst())
        if !rest.isEmpty { unwanted.append(rest) }
      } else {
        wanted.append(Self.folded(word))
      }
    }
  }

  /// Whether nothing was typed.
  public var isEmpty: Bool { wanted.isEmpty && unwanted.isEmpty }

  /// Whether a customer of that key is meant.
  public func finds(_ key: String) -> Bool {
    wanted.allSatisfy(key.contains) && !unwanted.contains { key.contains($0) }
  }

  /// Everything that an account is found by, in one writing.
  public static func key(
    of account: Account, contacts: some Sequence<Contact>, words: [String] = []
  ) -> String {
    var parts =
      [account.name, account.region, account.sector, account.domain, account.address]
      .compactMap { $0 } + account.tags.words + words
    if let phone = account.phone { parts += [phone, digits(of: phone)] }
    return folded(parts.joined(separator: "\n")) + "\n"
      + contacts.map { key(of: $0) }.joined(separator: "\n")
  }

  /// Everything that a contact is found by, in one writing.
  public static func key(of contact: Contact) -> String {
    var parts =
      [contact.name, contact.title, contact.mail, contact.messenger]
      .compactMap { $0 } + contact.tags.words
    if let phone = contact.phone { parts += [phone, digits(of: phone)] }
    return folded(parts.joined(separator: "\n"))
  }

  private static func digits(of phone: String) -> String {
    phone.folded.filter { $0.isASCII && $0.isNumber }
  }

  private static func folded(_ text: some StringProtocol) -> String {
    var folded = String.UnicodeScalarView()
    for scalar in text.folded.unicodeScalars { folded.append(ChineseVariants.simplified(scalar)) }
    return String(folded)
  }
}
