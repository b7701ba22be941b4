/// Inputs made of good ones by damage, the same for the same number.
public struct Mutator: Sendable {
  private let samples: [[UInt8]]
  private let tokens: [[UInt8]]
  private let longest: Int

  /// Damages samples.
  ///
  /// - Parameters:
  ///   - tokens: words of the language the samples are written in.
  ///   - longest: the most bytes an input has.
  public init(_ samples: [[UInt8]], tokens: [String] = [], longest: Int = 4_096) {
    self.samples = samples
    self.tokens = (tokens + Self.strange).map { Array($0.utf8) } + Self.malformed
    self.longest = longest
  }

  /// Damages samples that are texts.
  public init(_ samples: [String], tokens: [String] = [], longest: Int = 4_096) {
    self.init(samples.map { Array($0.utf8) }, tokens: tokens, longest: longest)
  }

  /// The input of a number.
  public func bytes(_ number: UInt64) -> [UInt8] {
    var dice = SplitMix(state: number)
    var bytes = samples.randomElement(using: &dice) ?? []
    // Most inputs are damaged a little, or hardly one would come past the first lines of a parser.
    var count = 1
    while count < 16, Bool.random(using: &dice) { count += 1 }
    for _ in 0..<count {
      let damage = Damage.allCases.randomElement(using: &dice) ?? .flip
      apply(damage, to: &bytes, &dice)
      if bytes.count > longest { bytes.removeLast(bytes.count - longest) }
    }
    return bytes
  }

  /// The input of a number as text, with marks in the place of what is none.
  public func text(_ number: UInt64) -> String { String(decoding: bytes(number), as: UTF8.self) }

  private enum Damage: CaseIterable {
    case flip, replace, delete, duplicate, swap, splice, token, cut, repeated, number, nest
  }

  private func apply(_ damage: Damage, to bytes: inout [UInt8], _ dice: inout SplitMix) {
    let place = Int.random(in: 0...bytes.count, using: &dice)
    let stretch = Self.stretch(of: bytes, &dice)
    switch damage {
    case .flip:
      if place < bytes.count { bytes[place] ^= 1 << UInt8.random(in: 0...7, using: &dice) }
    case .replace:
      if place < bytes.count { bytes[place] = UInt8.random(in: 0...255, using: &dice) }
    case .delete: bytes.removeSubrange(stretch)
    case .duplicate: bytes.insert(contentsOf: Array(bytes[stretch]), at: place)
    case .swap:
      let moved = Array(bytes[stretch])
      bytes.removeSubrange(stretch)
      bytes.insert(contentsOf: moved, at: Int.random(in: 0...bytes.count, using: &dice))
    case .splice:
      let other = samples.randomElement(using: &dice) ?? []
      let start = Int.random(in: 0...other.count, using: &dice)
      bytes.replaceSubrange(place..., with: other[start...])
    case .token:
      let token = tokens.randomElement(using: &dice) ?? []
      let isInPlace = Bool.random(using: &dice)
      bytes.replaceSubrange(isInPlace ? stretch : place..<place, with: token)
    case .cut: bytes.removeSubrange(place...)
    case .repeated:
      let count = [2, 8, 64, 1_000].randomElement(using: &dice) ?? 2
      let most = longest / max(1, stretch.count)
      let again = [[UInt8]](repeating: Array(bytes[stretch]), count: min(count, most))
      bytes.insert(contentsOf: again.joined(), at: stretch.lowerBound)
    case .number: putNumber(into: &bytes, near: place, &dice)
    case .nest:
      let (open, close) = Self.brackets.randomElement(using: &dice) ?? ("[", "]")
      let depth = [3, 70, 1_500].randomElement(using: &dice) ?? 3
      if Bool.random(using: &dice) {
        bytes.insert(
          contentsOf: String(repeating: close, count: depth).utf8, at: stretch.upperBound)
      }
      bytes.insert(contentsOf: String(repeating: open, count: depth).utf8, at: stretch.lowerBound)
    }
  }

  /// Somewhere in the bytes, more often short than long.
  private static func stretch(of bytes: [UInt8], _ dice: inout SplitMix) -> Range<Int> {
    let start = Int.random(in: 0...bytes.count, using: &dice)
    let most = [1, 4, 16, 64, 1_024].randomElement(using: &dice) ?? 1
    return start..<min(bytes.count, start + Int.random(in: 0...most, using: &dice))
  }

  /// Puts a number into the place of the next one, as numbers stand where numbers are read.
  private func putNumber(into bytes: inout [UInt8], near place: Int, _ dice: inout SplitMix) {
    let isDigit = { (byte: UInt8) in (48...57).contains(byte) }
    let start = bytes[place...].firstIndex(where: isDigit) ?? place
    let end = bytes[start...].firstIndex { !isDigit($0) } ?? bytes.count
    let number = Self.numbers.randomElement(using: &dice) ?? ""
    bytes.replaceSubrange(start..<end, with: number.utf8)
  }

  private static let numbers = [
    "0", "-1", "00", "1e999", "-0", "0.1", "1.5e3", "127", "128", "255", "256", "32768", "65536",
    "2147483647", "2147483648", "-2147483648", "4294967296", "9007199254740993",
    "9223372036854775807", "9223372036854775808", "-9223372036854775808",
    "18446744073709551616", "92233720368547758.07", "NaN", "inf", "0x10", "1_000", "1,000", "１２",
    "9999-12-31", "0001-01-01", "2024-02-29", "0000-00-00", String(repeating: "9", count: 400),
  ]

  private static let brackets = [
    ("[", "]"), ("(", ")"), ("{\"a\":", "}"), ("\"", "\""), ("{", "}"), ("!", ""), ("\\", ""),
  ]

  /// What stands in no good text: controls, marks without a letter, writing from right to left.
  private static let strange = [
    "\0", "\u{1B}", "\r", "\n", "\r\n", "\t", "\u{7F}", "\u{85}", "\u{A0}", "\u{AD}", "\u{200B}",
    "\u{200D}", "\u{202E}", "\u{2028}", "\u{3000}", "\u{FEFF}", "\u{FFFD}", "\u{FFFF}",
    "\u{10FFFF}", "e\u{301}", "\u{301}", "ß", "İ", "漏斗", "👩‍👩‍👧", "🇹🇼", "ﷺ", "ｆ", "“", "”", "：",
    "\"", "\"\"", "'", ",", ";", "=", "-", "%",
  ]

  /// What is no UTF-8: a surrogate, an overlong zero, beginnings and ends of sequences.
  private static let malformed: [[UInt8]] = [
    [0xED, 0xA0, 0x80], [0xC0, 0x80], [0xE6], [0x80], [0xFF, 0xFE], [0xFE, 0xFF], [0xF8],
    [0xEF, 0xBB, 0xBF], [0x81, 0x30, 0x81, 0x30],
  ]
}
