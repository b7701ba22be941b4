/// Tells text for the screen from the sequences that only set the terminal up.
struct TextScanner {
  private enum State { case text, escape, sequence, string, charset }

  private var state = State.text

  /// Whether text that can be seen has come.
  private(set) var hasText = false

  /// Takes bytes of output; a sequence may go on in the next ones.
  mutating func take(_ bytes: some Sequence<UInt8>) {
    for byte in bytes where !hasText { take(byte) }
  }

  private mutating func take(_ byte: UInt8) {
    switch state {
    case .text:
      if byte == 0x1B { state = .escape } else { hasText = byte > 0x20 && byte != 0x7F }
    case .escape:
      state = Self.afterEscape(byte)
    case .sequence:
      if (0x40...0x7E).contains(byte) { state = .text }
    case .string:
      if byte == 0x07 { state = .text } else if byte == 0x1B { state = .escape }
    case .charset:
      state = .text
    }
  }

  private static func afterEscape(_ byte: UInt8) -> State {
    if byte == UInt8(ascii: "[") { return .sequence }
    if "]PX^_".utf8.contains(byte) { return .string }
    return "()*+#%".utf8.contains(byte) ? .charset : .text
  }
}
