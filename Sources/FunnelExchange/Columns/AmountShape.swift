import FunnelCore

/// An amount as it is written, before its decimal mark is known.
struct AmountShape {
  /// Digits, points and commas, with spaces and apostrophes taken out.
  private(set) var digits: [UInt8] = []
  /// Whether it is a debt: a minus sign or parentheses.
  private(set) var isNegative = false
  /// How many zeros 万, K and the like stand for.
  private(set) var zeros = 0
  /// Whether it names its unit itself, 万 or plain 元, whatever that of its column is.
  private(set) var hasUnit = false
  /// The mark of the currency, empty where none is written.
  private(set) var mark = ""

  /// The shape of a text; nil where it is no amount.
  init?(_ cell: some StringProtocol) {
    var scalars = Array(cell.unicodeScalars)[...]
    AmountShape.trim(&scalars)
    if scalars.first == "(" || scalars.first == "（" {
      guard scalars.last == ")" || scalars.last == "）", scalars.count > 2 else { return nil }
      scalars = scalars.dropFirst().dropLast()
      isNegative = true
    }
    guard var first = scalars.firstIndex(where: AmountShape.isDigit),
      let last = scalars.lastIndex(where: AmountShape.isDigit)
    else { return nil }
    if first > scalars.startIndex, scalars[first - 1] == "." { first -= 1 }
    var prefix = scalars[..<first]
    var suffix = scalars[(last + 1)...]
    AmountShape.trim(&prefix)
    AmountShape.trim(&suffix)
    guard takeSign(&prefix, &suffix), takeBody(scalars[first...last]) else { return nil }
    let isTraditional = suffix.first == "萬" || suffix.first == "億"
    takeMultiplier(&suffix)
    let before = AmountShape.word(prefix)
    var after = AmountShape.word(suffix)
    if isTraditional, after == "元" { after = "圓" }
    guard before.isEmpty || after.isEmpty || after == "元" || after == "圓" else { return nil }
    if ["元", "圆", "圓", "块"].contains(after) { hasUnit = true }
    mark = before.isEmpty ? after : before
  }

  /// A minus before or after the currency, or at the very end.
  private mutating func takeSign(
    _ prefix: inout ArraySlice<Unicode.Scalar>, _ suffix: inout ArraySlice<Unicode.Scalar>
  ) -> Bool {
    var signs = 0
    for sign in ["-", "−", "－", "+"] as [Unicode.Scalar] {
      if prefix.first == sign {
        prefix = prefix.dropFirst()
      } else if prefix.last == sign {
        prefix = prefix.dropLast()
      } else if sign != "+", suffix.first == sign || suffix.last == sign {
        suffix = suffix.first == sign ? suffix.dropFirst() : suffix.dropLast()
      } else {
        continue
      }
      signs += 1
      if sign != "+" { isNegative = true }
    }
    AmountShape.trim(&prefix)
    AmountShape.trim(&suffix)
    return signs <= 1
  }

  private mutating func takeBody(_ body: ArraySlice<Unicode.Scalar>) -> Bool {
    guard body.count <= 64 else { return false }
    for scalar in body {
      switch scalar {
      case "0"..."9", ".", ",": digits.append(UInt8(scalar.value))
      case "０"..."９": digits.append(UInt8(scalar.value - 0xFF10 + 0x30))
      case "．": digits.append(UInt8(ascii: "."))
      case "，": digits.append(UInt8(ascii: ","))
      case " ", "\u{A0}", "\u{202F}", "\u{2009}", "'", "’", "_": continue
      default: return takeExponent(scalar, body)
      }
    }
    return true
  }

  /// `1.2E+06`, as spreadsheets write long numbers; up to E18.
  private mutating func takeExponent(
    _ scalar: Unicode.Scalar, _ body: ArraySlice<Unicode.Scalar>
  ) -> Bool {
    guard scalar == "e" || scalar == "E", let start = body.firstIndex(of: scalar) else {
      return false
    }
    var rest = body[(start + 1)...]
    if rest.first == "+" { rest = rest.dropFirst() }
    guard (1...3).contains(rest.count), rest.allSatisfy({ ("0"..."9").contains($0) }),
      let exponent = Int(AmountShape.word(rest)), exponent <= 18
    else { return false }
    zeros += exponent
    return true
  }

  private mutating func takeMultiplier(_ suffix: inout ArraySlice<Unicode.Scalar>) {
    let text = AmountShape.word(suffix)
    guard let found = AmountShape.multipliers.first(where: { text.hasPrefix($0.word) }) else {
      return
    }
    let rest = text.dropFirst(found.word.count).drop { $0 == " " }
    // KRW begins with K, and BRL with B: a letter counts only where no other letter follows.
    if found.word.utf8.count < 3, let next = rest.utf8.first, next < 0x80, next != 0x24 { return }
    zeros += found.zeros
    hasUnit = true
    suffix = Array(rest.unicodeScalars)[...]
  }

  /// The zeros a heading's unit stands for: `金额（万元）` four, `Revenue (K)` three.
  static func zeros(ofUnit unit: String) -> Int {
    multipliers.first { unit.uppercased().hasPrefix($0.word) }?.zeros ?? 0
  }

  private static let multipliers: [(word: String, zeros: Int)] = [
    ("THOUSAND", 3), ("MILLION", 6), ("BILLION", 9), ("百万", 6), ("百萬", 6), ("千万", 7),
    ("千萬", 7), ("万亿", 12), ("萬億", 12), ("万", 4), ("萬", 4), ("亿", 8), ("億", 8), ("千", 3),
    ("兆", 12), ("BN", 9), ("MN", 6), ("MM", 6), ("K", 3), ("M", 6), ("B", 9),
  ]

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool {
    ("0"..."9").contains(scalar) || ("０"..."９").contains(scalar)
  }

  private static func word(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars)
    return String(text).uppercased()
  }

  private static func trim(_ scalars: inout ArraySlice<Unicode.Scalar>) {
    let isBlank = { (scalar: Unicode.Scalar) in scalar.properties.isWhitespace }
    scalars = scalars.drop(while: isBlank)
    while let last = scalars.last, isBlank(last) { scalars = scalars.dropLast() }
  }
}
