import Testing

@testable import TerminalUI

private func canvas(_ text: String) -> Canvas {
  var canvas = Canvas(size: Size(columns: 10, rows: 1))
  canvas.put(text, at: Point(x: 0, y: 0))
  return canvas
}

@Test func `only what lies between the first and the last difference is sent`() {
  #expect(canvas("abcdef").changedColumns(inRow: 0, from: canvas("abXdXf")) == 2..<5)
  #expect(canvas("abc").changedColumns(inRow: 0, from: canvas("abc")) == nil)
}

@Test func `without a canvas before everything is sent`() {
  #expect(canvas("abc").changedColumns(inRow: 0, from: nil) == 0..<10)
}

@Test func `wide characters are sent whole`() {
  #expect(canvas("a漏b").changedColumns(inRow: 0, from: canvas("a斗b")) == 1..<3)
  #expect(canvas("a漏b").changedColumns(inRow: 0, from: canvas("axxb")) == 1..<3)
  #expect(canvas("axxb").changedColumns(inRow: 0, from: canvas("a漏b")) == 1..<3)
}
