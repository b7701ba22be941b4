/// What a program sends to a terminal of the kind `xterm-256color`, taken apart by a strict list of
/// what it may send.
public enum TerminalSequences {
  /// Everything that is neither harmless text nor on the list, written so that it can be read.
  public static func strangers(in bytes: some Sequence<UInt8>) -> [String] {
    let scalars = Array(String(decoding: Array(bytes), as: UTF8.self).unicodeScalars)
    var strangers: [String] = []
    var place = 0
    while place < scalars.count {
      let end = self.end(of: scalars, from: place)
      let part = scalars[place..<end]
      if !isAllowed(part), !isJoiner(at: place, of: scalars) {
        strangers.append(part.map(shown).joined())
      }
      place = end
    }
    return strangers
  }

  /// Whether it joins two emoji.
  private static func isJoiner(at place: Int, of scalars: [Unicode.Scalar]) -> Bool {
    guard scalars[place].value == 0x200D, place > 0, place + 1 < scalars.count else { return false }
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars[place - 1...place + 1])
    return HostileText.strangers(in: String(view)).isEmpty
  }

  /// Where a sequence ends, or the single character that stands there.
  private static func end(of scalars: [Unicode.Scalar], from start: Int) -> Int {
    let escape: Unicode.Scalar = "\u{1B}"
    guard scalars[start] == escape, start + 1 < scalars.count else { return start + 1 }
    switch scalars[start + 1] {
    case "[":
      let final = scalars[(start + 2)...].firstIndex { !(0x20...0x3F).contains($0.value) }
      return min(scalars.count, (final ?? scalars.count - 1) + 1)
    case "]", "P", "_", "^", "X":
      var place = start + 2
      while place < scalars.count, scalars[place] != "\u{7}" {
        if scalars[place] == escape { return min(scalars.count, place + 2) }
        place += 1
      }
      return min(scalars.count, place + 1)
    case "(": return min(scalars.count, start + 3)
    default: return start + 2
    }
  }

  private static func isAllowed(_ part: ArraySlice<Unicode.Scalar>) -> Bool {
    guard let first = part.first else { return true }
    if part.count == 1 {
      // The cursor back, at the start of a line, down, and the bell.
      return ["\u{8}", "\r", "\n", "\u{7}"].contains(first) || !isHarmful(first)
    }
    var body = String.UnicodeScalarView()
    body.append(contentsOf: part.dropFirst())
    let text = String(body)
    if text.hasPrefix("]52;c;") {
      return text.hasSuffix("\u{7}")
        && text.dropFirst(6).dropLast().allSatisfy {
          $0.isASCII && ($0.isLetter || $0.isNumber || "+/=".contains($0))
        }
    }
    return fixed.contains(text) || isControlSequence(text)
  }

  /// Character sets, keypad, one line back, and the title kept and brought back with the screen.
  private static let fixed: Set<String> = [
    "(B", "(0", "=", ">", "M", "7", "8", "[22;0;0t", "[23;0;0t", "[22;2t", "[23;2t",
  ]

  /// Modes that may be set and reset: keys of the application, the cursor, the other screen,
  /// pastes, the mouse, whole updates; and 1 that xterm calls autowrap.
  private static let modes: Set<String> = [
    "1", "7", "12", "25", "12;25", "1000", "1002", "1003", "1006", "1006;1000", "1049", "2004",
    "2026",
  ]

  /// `CSI numbers letter`, the letters being those that move the cursor, erase, insert, delete,
  /// scroll, repeat and set looks.
  private static func isControlSequence(_ text: String) -> Bool {
    guard text.hasPrefix("["), let letter = text.last else { return false }
    let parameters = text.dropFirst().dropLast()
    if parameters.hasPrefix("?") {
      return "hl".contains(letter) && modes.contains(String(parameters.dropFirst()))
    }
    guard parameters.allSatisfy({ $0.isASCII && ($0.isNumber || $0 == ";") }) else { return false }
    if letter == "h" || letter == "l" { return parameters == "4" }
    return "HABCDGdJKX@PLMSTrmbZ".contains(letter)
  }

  private static func isHarmful(_ scalar: Unicode.Scalar) -> Bool {
    HostileText.isForbidden(scalar)
  }

  private static func shown(_ scalar: Unicode.Scalar) -> String {
    isHarmful(scalar) ? "⟨\(String(scalar.value, radix: 16))⟩" : String(scalar)
  }
}
