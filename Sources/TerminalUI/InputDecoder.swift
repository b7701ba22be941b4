/// One piece of input as the terminal library gives it.
enum RawInput: Equatable {
  case character(Unicode.Scalar)
  case key(Key)
  case pasteStart, pasteEnd
  case unknown
}

/// Makes events of pieces of input: keys with Alt, pasted text, and nothing of what no key sends.
struct InputDecoder {
  private var pushedBack: RawInput?

  /// Whether a piece is left from the event before.
  var hasPushedBack: Bool { pushedBack != nil }

  /// Reads one event; nil where nothing is there or what was there means nothing.
  ///
  /// - Parameters:
  ///   - read: gives what is there at once.
  ///   - wait: gives the next piece of a paste, nil once the terminal seems to have forgotten its
  ///     end.
  mutating func next(read: () -> RawInput?, wait: () -> RawInput?) -> Event? {
    let input = pushedBack ?? read()
    pushedBack = nil
    switch input {
    case nil, .unknown, .pasteEnd: return nil
    case .key(let key): return .key(key)
    case .pasteStart: return .paste(Self.pasted(wait))
    case .character("\u{1B}"): return afterEscape(read, wait)
    case .character(let scalar): return Self.key(for: scalar).map(Event.key)
    }
  }

  private static func pasted(_ next: () -> RawInput?) -> String {
    var text = String.UnicodeScalarView()
    while let input = next(), input != .pasteEnd {
      if case .character(let scalar) = input { text.append(scalar == "\r" ? "\n" : scalar) }
    }
    return String(text)
  }

  /// What follows an escape at once belongs to it: a key with Alt, or a sequence nobody knows,
  /// whose parts must not be taken for commands.
  private mutating func afterEscape(_ read: () -> RawInput?, _ wait: () -> RawInput?) -> Event? {
    guard let input = read() else { return .key(.escape) }
    switch input {
    case .character("["): return afterBracket(read, wait)
    case .character("O"):
      return skip(read, orAlt: "O") { _ in true }
    case .character("]"), .character("P"), .character("_"), .character("^"):
      return skip(read, orAlt: nil) { $0 == "\u{7}" || $0 == "\\" }
    case .character(let scalar) where scalar.value > 0x20:
      return .key(.alt(Character(scalar)))
    default:
      pushedBack = input
      return .key(.escape)
    }
  }

  /// A report of the mouse, whose end is worth waiting for, or a sequence nobody knows.
  private mutating func afterBracket(
    _ read: () -> RawInput?, _ wait: () -> RawInput?
  ) -> Event? {
    guard let first = read() else { return .key(.alt("[")) }
    guard first == .character("<") else {
      pushedBack = first
      return skip(read, orAlt: nil) { (0x40...0x7E).contains($0.value) }
    }
    var report = ""
    while let input = wait() {
      guard case .character(let scalar) = input else {
        pushedBack = input
        return nil
      }
      if (0x40...0x7E).contains(scalar.value) { return Self.mouse(report, end: scalar) }
      if report.utf8.count < 32 { report.unicodeScalars.append(scalar) }
    }
    return nil
  }

  /// What was done with the mouse by `button;column;row`, and `M` for a press, `m` for a release.
  private static func mouse(_ report: String, end: Unicode.Scalar) -> Event? {
    let parts = report.split(separator: ";", omittingEmptySubsequences: false)
    let numbers = parts.compactMap { Int($0) }
    guard parts.count == 3, numbers.count == 3, numbers.dropFirst().allSatisfy({ $0 > 0 }) else {
      return nil
    }
    let action: MouseEvent.Action
    switch (numbers[0], end) {
    case (0, "M"): action = .press
    case (0, "m"): action = .release
    case (2, "M"): action = .secondaryPress
    case (64, "M"): action = .scrollUp
    case (65, "M"): action = .scrollDown
    default: return nil
    }
    return .mouse(MouseEvent(action, at: Point(x: numbers[1] - 1, y: numbers[2] - 1)))
  }

  /// Leaves out a sequence, but not the key after one that was broken off.
  private mutating func skip(
    _ read: () -> RawInput?, orAlt character: Character?, until isLast: (Unicode.Scalar) -> Bool
  ) -> Event? {
    guard var input = pushedBack ?? read() else { return character.map { .key(.alt($0)) } }
    pushedBack = nil
    while case .character(let scalar) = input {
      guard !isLast(scalar), let next = read() else { return nil }
      input = next
    }
    pushedBack = input
    return nil
  }

  private static func key(for scalar: Unicode.Scalar) -> Key? {
    switch scalar.value {
    case 0: .control(" ")
    case 0x08, 0x7F: .backspace
    case 0x09: .tab
    case 0x0A, 0x0D: .enter
    case 0x01...0x1A: .control(Character(Unicode.Scalar(UInt8(scalar.value + 0x60))))
    case 0x1C...0x1F: .control(Character(Unicode.Scalar(UInt8(scalar.value + 0x40))))
    case 0x80...0x9F: nil
    default: .character(Character(scalar))
    }
  }
}
