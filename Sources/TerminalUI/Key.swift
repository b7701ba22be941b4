/// A key press as the terminal reports it.
public enum Key: Hashable, Sendable {
  case character(Character)
  case up, down, left, right
  case enter, escape, tab, backTab, backspace, delete, insert
  case home, end, pageUp, pageDown
  case function(Int)
  case control(Character)
  case alt(Character)

  private static let names: [(key: Key, name: String, symbol: String)] = [
    (.up, "up", "↑"), (.down, "down", "↓"), (.left, "left", "←"), (.right, "right", "→"),
    (.enter, "enter", "Enter"), (.escape, "escape", "Esc"), (.tab, "tab", "Tab"),
    (.backTab, "shift-tab", "S-Tab"), (.backspace, "backspace", "Bksp"),
    (.delete, "delete", "Del"), (.insert, "insert", "Ins"), (.home, "home", "Home"),
    (.end, "end", "End"), (.pageUp, "page-up", "PgUp"), (.pageDown, "page-down", "PgDn"),
    (.character(" "), "space", "Space"),
    (.control(" "), "ctrl-space", "^Space"),
  ]

  /// The name in keymap files: `a`, `space`, `left`, `ctrl-r`, `alt-x`, `f1`.
  public var name: String {
    if let row = Key.names.first(where: { $0.key == self }) { return row.name }
    switch self {
    case .character(let character): return String(character)
    case .control(let character): return "ctrl-\(character)"
    case .alt(let character): return "alt-\(character)"
    case .function(let number): return "f\(number)"
    default: return ""
    }
  }

  /// The short form in footers and help: `↑`, `Enter`, `^R`, `M-x`, `F1`.
  public var symbol: String {
    if let row = Key.names.first(where: { $0.key == self }) { return row.symbol }
    switch self {
    case .character(let character): return String(character)
    case .control(let character): return "^" + character.uppercased()
    case .alt(let character): return "M-\(character)"
    case .function(let number): return "F\(number)"
    default: return ""
    }
  }

  /// Reads a name of a keymap file; nil where no key is called so.
  public init?(name: String) {
    let folded = name.lowercased()
    if let row = Key.names.first(where: { $0.name == folded }) {
      self = row.key
    } else if let character = Self.only(name) {
      self = .character(character)
    } else if folded.hasPrefix("ctrl-"), let character = Self.only(folded.dropFirst(5)) {
      self = .control(character)
    } else if folded.hasPrefix("alt-"), let character = Self.only(name.dropFirst(4)) {
      self = .alt(character)
    } else if folded.hasPrefix("f"), let number = Int(name.dropFirst()),
      (1...63).contains(number)
    {
      self = .function(number)
    } else {
      return nil
    }
  }

  private static func only(_ text: some StringProtocol) -> Character? {
    text.count == 1 ? text.first : nil
  }
}
