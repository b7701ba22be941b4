import TerminalUI
import Testing

@Test(arguments: [
  (Key.character("a"), "a", "a"), (.character("A"), "A", "A"), (.character("漏"), "漏", "漏"),
  (.character(" "), "space", "Space"), (.character("-"), "-", "-"), (.character("f"), "f", "f"),
  (.left, "left", "←"), (.enter, "enter", "Enter"), (.escape, "escape", "Esc"),
  (.backTab, "shift-tab", "S-Tab"), (.pageUp, "page-up", "PgUp"), (.function(1), "f1", "F1"),
  (.function(12), "f12", "F12"), (.control("r"), "ctrl-r", "^R"), (.alt("x"), "alt-x", "M-x"),
  (.alt("X"), "alt-X", "M-X"), (.control(" "), "ctrl-space", "^Space"),
])
func `a key has a name, reads it back and has a symbol`(key: Key, name: String, symbol: String) {
  #expect(key.name == name)
  #expect(Key(name: name) == key)
  #expect(key.symbol == symbol)
}

@Test func `names are read in any case where case says nothing`() {
  #expect(Key(name: "Left") == .left)
  #expect(Key(name: "F1") == .function(1))
  #expect(Key(name: "Ctrl-R") == .control("r"))
  #expect(Key(name: "A") == .character("A"))
}

@Test(arguments: ["", "lefft", "f0", "f64", "ctrl-", "ctrl-ab", "alt-"])
func `a name of no key is refused`(name: String) {
  #expect(Key(name: name) == nil)
}
