import TerminalUI
import Testing

private func editing(_ text: String, _ keys: Key...) -> TextEditing {
  var editing = TextEditing(text)
  for key in keys { editing.handle(key) }
  return editing
}

@Test func `characters are typed at the cursor`() {
  #expect(editing("ac", .left, .character("b")).text == "abc")
  #expect(editing("漏", .home, .character("一")).text == "一漏")
}

@Test func `a typed mark joins the character before it`() {
  let result = editing("ea", .left, .character("\u{301}"))
  #expect(result.text == "e\u{301}a")
  #expect(result.cursor == 1)
}

@Test func `deleting takes whole characters on either side`() {
  #expect(editing("a👨‍👩‍👧", .backspace).text == "a")
  #expect(editing("漏斗", .home, .delete).text == "斗")
  #expect(editing("", .backspace, .delete).text == "")
}

@Test func `the cursor stays within the text`() {
  #expect(editing("ab", .right, .right).cursor == 2)
  #expect(editing("ab", .home, .left).cursor == 0)
}

@Test func `words are passed and deleted as wholes`() {
  #expect(editing("next step 3", .alt("b")).cursor == 10)
  #expect(editing("next step, ", .alt("b")).cursor == 5)
  #expect(editing("next step", .home, .alt("f")).cursor == 4)
  #expect(editing("next step", .control("w")).text == "next ")
}

@Test func `the rest of the line is deleted to either side`() {
  #expect(editing("abcd", .left, .left, .control("u")).text == "cd")
  #expect(editing("abcd", .left, .left, .control("k")).text == "ab")
}

@Test func `pasted lines become one and controls go`() {
  var editing = TextEditing("<>")
  editing.moveLeft()
  editing.insert("a\r\nb\tc\u{1B}[2J")
  #expect(editing.text == "<a b c[2J>")
  #expect(editing.cursor == 9)
}

@Test func `keys that mean nothing in a text are left to others`() {
  var editing = TextEditing("a")
  for key: Key in [.up, .enter, .escape, .tab, .function(1)] {
    let isHandled = editing.handle(key)
    #expect(!isHandled)
  }
  #expect(editing.text == "a")
}
