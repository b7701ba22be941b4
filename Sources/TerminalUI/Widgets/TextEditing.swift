/// A single line of text being edited, with its cursor between characters as people see them.
public struct TextEditing: Hashable, Sendable {
  /// The text.
  public private(set) var text: String

  /// The characters before the cursor.
  public private(set) var cursor: Int

  /// Begins with a text and the cursor at its end.
  public init(_ text: String = "") {
    self.text = text
    cursor = text.count
  }

  /// The text before the cursor.
  public var head: String { String(text.prefix(cursor)) }

  /// Whether the cursor stands behind the last character.
  public var isAtEnd: Bool { cursor == text.count }

  /// The text behind the cursor.
  public var tail: String { String(text.dropFirst(cursor)) }

  /// Does what a key does in a text field; false where it does nothing there.
  @discardableResult
  public mutating func handle(_ key: Key) -> Bool {
    switch key {
    case .character(let character): insert(String(character))
    case .left, .control("b"): moveLeft()
    case .right, .control("f"): moveRight()
    case .alt("b"): moveWordLeft()
    case .alt("f"): moveWordRight()
    case .home, .control("a"): moveToStart()
    case .end: moveToEnd()
    case .backspace: deleteBackward()
    case .delete, .control("d"): deleteForward()
    case .control("w"), .alt("\u{7F}"): deleteWordBackward()
    case .control("u"): deleteToStart()
    case .control("k"): deleteToEnd()
    default: return false
    }
    return true
  }

  /// Inserts text at the cursor; line ends and tabs become blanks, other controls go.
  public mutating func insert(_ inserted: String) {
    var line = ""
    for character in inserted {
      if character.isNewline || character == "\t" {
        line += " "
      } else if !character.unicodeScalars.contains(where: {
        $0.properties.generalCategory == .control
      }) {
        line.append(character)
      }
    }
    replace(head: head + line, tail: tail)
  }

  /// Replaces the whole text and puts the cursor at its end.
  public mutating func replace(with text: String) {
    self = TextEditing(text)
  }

  /// Moves one character to the left.
  public mutating func moveLeft() { cursor = max(0, cursor - 1) }

  /// Moves one character to the right.
  public mutating func moveRight() { cursor = min(text.count, cursor + 1) }

  /// Moves to the beginning.
  public mutating func moveToStart() { cursor = 0 }

  /// Moves to the end.
  public mutating func moveToEnd() { cursor = text.count }

  /// Moves to the beginning of the word before the cursor.
  public mutating func moveWordLeft() { cursor = wordStart }

  /// Moves to the end of the word behind the cursor.
  public mutating func moveWordRight() {
    let characters = Array(text)
    while cursor < characters.count && !characters[cursor].isWordPart { cursor += 1 }
    while cursor < characters.count && characters[cursor].isWordPart { cursor += 1 }
  }

  /// Deletes the character before the cursor.
  public mutating func deleteBackward() {
    if cursor > 0 { replace(head: String(head.dropLast()), tail: tail) }
  }

  /// Deletes the character behind the cursor.
  public mutating func deleteForward() {
    replace(head: head, tail: String(tail.dropFirst()))
  }

  /// Deletes back to the beginning of the word before the cursor.
  public mutating func deleteWordBackward() {
    replace(head: String(text.prefix(wordStart)), tail: tail)
  }

  /// Deletes everything before the cursor.
  public mutating func deleteToStart() { replace(head: "", tail: tail) }

  /// Deletes everything behind the cursor.
  public mutating func deleteToEnd() { replace(head: head, tail: "") }

  private var wordStart: Int {
    let characters = Array(text)
    var start = cursor
    while start > 0 && !characters[start - 1].isWordPart { start -= 1 }
    while start > 0 && characters[start - 1].isWordPart { start -= 1 }
    return start
  }

  /// Counted anew, because a mark typed at the cursor joins the character before it.
  private mutating func replace(head: String, tail: String) {
    text = head + tail
    cursor = min(head.count, text.count)
  }
}

extension Character {
  fileprivate var isWordPart: Bool { isLetter || isNumber || self == "_" }
}
