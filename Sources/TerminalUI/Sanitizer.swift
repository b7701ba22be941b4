/// The one place where text from outside becomes fit for a terminal.
///
/// Whatever would steer the terminal, reorder text or hide in it becomes a visible mark of one
/// cell: C0 controls and DEL their pictures (`␛`), C1 controls, bidi controls and noncharacters
/// `�`, other invisible characters `·`. Joiners stay where a script or an emoji needs them, and so
/// does one variation selector upon the character it chooses a form of.
enum Sanitizer {
  /// Whether every byte is printable ASCII, for which nothing is to be done.
  static func isPrintableASCII(_ text: String) -> Bool {
    text.utf8.allSatisfy { $0 >= 0x20 && $0 < 0x7F }
  }

  static func sanitized(_ text: String) -> String {
    if isPrintableASCII(text) { return text }
    let isHarmless = text.unicodeScalars.allSatisfy { scalar in
      !isJoiner(scalar.value) && !isSelector(scalar.value) && mark(for: scalar) == nil
    }
    if isHarmless { return text }
    let scalars = Array(text.unicodeScalars)
    var result = String.UnicodeScalarView()
    for (index, scalar) in scalars.enumerated() {
      if isJoiner(scalar.value) {
        // What is replaced by a mark is not joined.
        let next = index + 1 < scalars.count ? scalars[index + 1] : nil
        let after = next.flatMap { mark(for: $0) == nil ? $0 : nil }
        result.append(isNeeded(scalar, between: result.last, and: after) ? scalar : "·")
      } else if isSelector(scalar.value) {
        let before = index > 0 ? scalars[index - 1] : nil
        result.append(before.map(hasForms) == true ? scalar : "·")
      } else {
        result.append(mark(for: scalar) ?? scalar)
      }
    }
    return String(result)
  }

  /// Sanitises what stands between line feeds and tabs, and keeps those.
  static func sanitizedLines(_ text: String) -> String {
    text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      line.split(separator: "\t", omittingEmptySubsequences: false)
        .map { sanitized(String($0)) }.joined(separator: "\t")
    }.joined(separator: "\n")
  }

  /// Format characters that are drawn: the number signs of Arabic, Syriac and Kaithi.
  static func isVisibleFormat(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x0600...0x0605, 0x06DD, 0x070F, 0x0890...0x0891, 0x08E2, 0x110BD, 0x110CD: true
    default: false
    }
  }

  /// What is shown instead of a character, or nil where it may be shown itself.
  private static func mark(for scalar: Unicode.Scalar) -> Unicode.Scalar? {
    let value = scalar.value
    switch value {
    case 0..<0x20: return Unicode.Scalar(0x2400 + value)
    case 0x7F: return "␡"
    case 0x80..<0xA0: return "�"
    case 0xAD: return "·"
    case 0..<0x300: return nil
    // Letters and marks that nothing is drawn for.
    case 0x34F, 0x17B4, 0x17B5, 0x3164, 0xFFA0: return "·"
    case 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: return "�"
    case 0x2028, 0x2029: return "␤"
    // Letters and ideographs by the thousand: no need to ask for their category.
    case 0x3000...0xD7FF: return nil
    case 0xFDD0...0xFDEF: return "�"
    case _ where CharacterWidth.isPlainSymbol(value): return nil
    default: break
    }
    if value & 0xFFFE == 0xFFFE { return "�" }
    if isUndrawn(value) { return "·" }
    let hides = scalar.properties.generalCategory == .format && !isVisibleFormat(scalar)
    return hides ? "·" : nil
  }

  /// Tags, and places kept free for more characters that are not drawn.
  private static func isUndrawn(_ value: UInt32) -> Bool {
    switch value {
    case 0x2065, 0xFFF0...0xFFF8, 0xE0000...0xE00FF, 0xE01F0...0xE0FFF: true
    default: false
    }
  }

  /// Characters that choose the form of the one before.
  private static func isSelector(_ value: UInt32) -> Bool {
    (value >= 0xFE00 && value <= 0xFE0F) || (value >= 0xE0100 && value <= 0xE01EF)
  }

  /// Whether a selector can choose a form of the character; a row of them would hide a message.
  private static func hasForms(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value > 0x20 && mark(for: scalar) == nil && !isJoiner(scalar.value)
      && !isSelector(scalar.value)
  }

  private static func isJoiner(_ value: UInt32) -> Bool {
    value >= 0x200B && value <= 0x200D
  }

  private static func isNeeded(
    _ joiner: Unicode.Scalar, between before: Unicode.Scalar?, and after: Unicode.Scalar?
  ) -> Bool {
    guard let before, let after else { return false }
    switch joiner.value {
    case 0x200B:
      return isSpacelessScript(before.value) && isSpacelessScript(after.value)
    case 0x200D where isEmoji(after) && (isEmoji(before) || before.value == 0xFE0F):
      return true
    default:
      return isJoiningScript(before.value) && isJoiningScript(after.value)
    }
  }

  private static func isEmoji(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value > 0xFF && scalar.properties.isEmoji
  }

  /// Thai, Lao, Myanmar and Khmer mark word ends with a space of no width.
  private static func isSpacelessScript(_ value: UInt32) -> Bool {
    switch value {
    case 0x0E00...0x0EFF, 0x1000...0x109F, 0x1780...0x17FF: true
    default: false
    }
  }

  /// Arabic, Syriac, the Indic scripts, Khmer and Mongolian choose letter forms by joiners.
  private static func isJoiningScript(_ value: UInt32) -> Bool {
    switch value {
    case 0x0600...0x08FF, 0x0900...0x0DFF, 0x0F00...0x109F, 0x1780...0x18AF, 0xA840...0xA8FF,
      0x11000...0x114FF:
      true
    default: false
    }
  }
}
