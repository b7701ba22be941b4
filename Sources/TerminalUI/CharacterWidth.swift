/// How many cells a terminal gives to characters.
///
/// East Asian wide and fullwidth characters and emoji take two cells, ambiguous ones one, combining
/// marks none. The widths agree with those of the C library, by which ncurses reckons, wherever a
/// character stands alone.
enum CharacterWidth {
  /// The cells of one code point: 0, 1 or 2.
  static func of(_ scalar: Unicode.Scalar) -> Int {
    let value = scalar.value
    if value < 0x300 { return 1 }
    if EastAsianWide.contains(value) { return isWideMark(value) ? 0 : 2 }
    if isPlainSymbol(value) { return 1 }
    return isZeroWidth(scalar) ? 0 : 1
  }

  /// The cells of a sanitised character: 0, 1, 2, or more where it stacks spacing marks.
  static func of(_ character: Character) -> Int {
    let scalars = character.unicodeScalars
    guard let base = scalars.first else { return 0 }
    if scalars.index(after: scalars.startIndex) == scalars.endIndex { return of(base) }
    if isEmojiSequence(scalars) { return 2 }
    return scalars.reduce(0) { $0 + of($1) }
  }

  /// Whether the code point is of the punctuation, arrows, lines, blocks and signs that screens are
  /// made of, for which asking for its category would be the greater part of drawing it.
  static func isPlainSymbol(_ value: UInt32) -> Bool {
    switch value {
    case 0x2010...0x2027, 0x2030...0x205E, 0x2100...0x2BFF: true
    default: false
    }
  }

  /// Whether the cluster asks to be drawn as one emoji although its parts would be drawn apart:
  /// a variation selector, a skin tone, or several emoji joined.
  static func isEmojiSequence(_ scalars: Character.UnicodeScalarView) -> Bool {
    guard let base = scalars.first else { return false }
    let asks = scalars.dropFirst().contains { scalar in
      scalar.value == 0xFE0F || scalar.properties.isEmojiModifier
        || (scalar.value == 0x200D && base.value > 0xFF)
    }
    return asks && base.properties.isEmoji
  }

  /// Tone marks and voicing marks are called wide like the characters they stand on.
  private static func isWideMark(_ value: UInt32) -> Bool {
    switch value {
    case 0x302A...0x302D, 0x3099, 0x309A, 0x16FE4: true
    default: false
    }
  }

  private static func isZeroWidth(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    // The vowels and finals of decomposed Hangul sit on the initial before them.
    case 0x1160...0x11FF, 0xD7B0...0xD7C6, 0xD7CB...0xD7FB: true
    default: isMark(scalar) || isInvisibleFormat(scalar)
    }
  }

  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark: true
    default: false
    }
  }

  private static func isInvisibleFormat(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.generalCategory == .format && !Sanitizer.isVisibleFormat(scalar)
  }
}
