import TerminalUI
import Testing

private func drawn(_ field: TextField, width: Int = 6) -> Canvas {
  var canvas = Canvas(size: Size(columns: width, rows: 1))
  canvas.draw(field, in: canvas.bounds)
  return canvas
}

@Test func `the cursor stands behind the text`() {
  let canvas = drawn(TextField(TextEditing("漏a"), style: .standard))
  #expect(canvas.text == "漏a")
  #expect(canvas.cursor == Point(x: 3, y: 0))
}

@Test func `a long text is scrolled by half fields to show the cursor`() {
  var editing = TextEditing("abcdefgh")
  #expect(drawn(TextField(editing, style: .standard)).text == "defgh")
  editing.moveLeft()
  editing.moveLeft()
  #expect(drawn(TextField(editing, style: .standard)).text == "defgh")
  editing.moveToStart()
  let start = drawn(TextField(editing, style: .standard))
  #expect(start.text == "abcdef")
  #expect(start.cursor == Point(x: 0, y: 0))
}

@Test func `without focus there is no cursor and a long text is clipped`() {
  let canvas = drawn(TextField(TextEditing("abcdefgh"), style: .standard, isFocused: false))
  #expect(canvas.text == "abcde…")
  #expect(canvas.cursor == nil)
}

@Test func `an empty field shows its placeholder`() {
  let canvas = drawn(TextField(TextEditing(), placeholder: "filter", style: .standard))
  #expect(canvas.text == "filter")
  #expect(canvas.cursor == Point(x: 0, y: 0))
}
