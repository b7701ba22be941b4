import TerminalUI
import Testing

private func canvas(_ columns: Int, _ rows: Int) -> Canvas {
  Canvas(size: Size(columns: columns, rows: rows))
}

private let origin = Point(x: 0, y: 0)

@Test func `text stands where it was put and ends at the edge`() {
  var canvas = canvas(6, 2)
  #expect(canvas.put("abc", at: Point(x: 1, y: 0)) == 3)
  canvas.put("abcdefgh", at: Point(x: 2, y: 1))
  #expect(canvas.text == " abc\n  abcd")
}

@Test func `text longer than its width ends in an ellipsis`() {
  var canvas = canvas(10, 1)
  #expect(canvas.put("negotiation", at: origin, width: 5) == 5)
  #expect(canvas.text == "nego…")
}

@Test func `a wide character takes two cells`() {
  var canvas = canvas(6, 1)
  #expect(canvas.put("漏斗", at: origin) == 4)
  #expect(canvas.text == "漏斗")
  #expect((0..<5).map { canvas[Point(x: $0, y: 0)].width } == [2, 0, 2, 0, 1])
}

@Test func `overwriting half of a wide character blanks the other half`() {
  var left = canvas(4, 1)
  left.put("漏斗", at: origin)
  left.put("x", at: origin)
  #expect(left.text == "x 斗")
  var right = canvas(4, 1)
  right.put("漏斗", at: origin)
  right.put("x", at: Point(x: 1, y: 0))
  #expect(right.text == " x斗")
}

@Test func `a wide character over two others blanks what is left of both`() {
  var canvas = canvas(4, 1)
  canvas.put("漏斗", at: origin)
  canvas.put("中", at: Point(x: 1, y: 0))
  #expect(canvas.text == " 中")
  #expect((0..<4).map { canvas[Point(x: $0, y: 0)].width } == [1, 2, 0, 1])
}

@Test func `a wide character in the last column becomes a blank`() {
  var canvas = canvas(3, 1)
  canvas.put("漏斗", at: origin)
  #expect(canvas.text == "漏")
  #expect(canvas[Point(x: 2, y: 0)].width == 1)
}

@Test func `a wide character cut by the left edge of the clip becomes a blank`() {
  var canvas = canvas(4, 1)
  canvas.put("....", at: origin)
  canvas.clipped(to: Rect(x: 1, y: 0, width: 3, height: 1)) { canvas in
    _ = canvas.put("漏斗", at: origin)
  }
  #expect(canvas.text == ". 斗")
}

@Test func `nothing is drawn outside the clipped area`() {
  var canvas = canvas(5, 3)
  canvas.clipped(to: Rect(x: 1, y: 1, width: 3, height: 1)) { canvas in
    canvas.fill(canvas.bounds, .standard, with: "#")
    canvas.put("abcdefgh", at: Point(x: -1, y: 1))
  }
  #expect(canvas.text == "\n cde\n")
}

@Test func `clipped areas nest and end`() {
  var canvas = canvas(4, 1)
  canvas.clipped(to: Rect(x: 0, y: 0, width: 2, height: 1)) { canvas in
    canvas.clipped(to: Rect(x: 1, y: 0, width: 3, height: 1)) { _ = $0.put("abcd", at: origin) }
  }
  #expect(canvas.text == " b")
  #expect(canvas.clip == canvas.bounds)
}

@Test(arguments: [(0, 0), (1, 1), (1, 5), (2, 2), (7, 1)])
func `any size can be drawn on`(columns: Int, rows: Int) {
  var canvas = canvas(columns, rows)
  canvas.frame(canvas.bounds, title: "漏斗 Funnel", trailing: "by value", style: .standard)
  canvas.put("漏斗", at: Point(x: columns - 1, y: rows - 1))
  canvas.put("漏斗", at: Point(x: -1, y: -1))
  canvas.fill(Rect(x: -5, y: -5, width: 50, height: 50), .standard, with: "#")
  canvas.restyle(Rect(x: -5, y: -5, width: 50, height: 50)) { $0.attributes = .bold }
  #expect(canvas.text.count == columns * rows + max(0, rows - 1))
}

@Test func `a mark joins the character before it`() {
  var canvas = canvas(4, 1)
  #expect(canvas.put("e\u{301}a", at: origin) == 2)
  #expect(canvas[origin].text == "e\u{301}")
  #expect(canvas.text == "e\u{301}a")
}

@Test func `a pile of marks is shown as its base`() {
  var canvas = canvas(4, 1)
  canvas.put("e" + String(repeating: "\u{301}", count: 5) + "a", at: origin)
  #expect(canvas.text == "ea")
}

@Test func `joined and toned emoji are shown as their base in two cells`() {
  var canvas = canvas(12, 1)
  #expect(canvas.put("👨‍👩‍👧|👍🏽|❤️|", at: origin) == 9)
  #expect(canvas.text == "👨|👍|❤ |")
}

@Test func `control characters are drawn as marks and move nothing`() {
  var canvas = canvas(12, 2)
  canvas.put("a\tb\nc\r\u{1B}[2J\u{202E}d", at: origin)
  #expect(canvas.text == "a␉b␊c␍␛[2J�d\n")
}

@Test func `styled text keeps its styles and is clipped as one`() {
  let bold = Style(attributes: .bold)
  var canvas = canvas(10, 1)
  let text = StyledText([.init("12 d", .standard), .init("  late", bold)])
  #expect(canvas.put(text, at: origin, width: 8) == 8)
  #expect(canvas.text == "12 d  l…")
  #expect(canvas[Point(x: 3, y: 0)].style == .standard)
  #expect(canvas[Point(x: 7, y: 0)].style == bold)
}

@Test func `the mark of clipping follows a piece that just fitted`() {
  let text = StyledText([.init("1234", .standard), .init("漏斗", .standard)])
  #expect(text.clipped(to: 4).text == "123…")
  #expect(text.clipped(to: 5).text == "1234…")
  #expect(text.clipped(to: 8).text == "1234漏斗")
}

@Test func `pieces that do not fit whole are left out, but for the first`() {
  var text = StyledText("39 d")
  text.append("  ▲ 329", .standard)
  text.append("  ▓1,204", .standard)
  #expect(text.wholeSpans(within: 19).text == "39 d  ▲ 329  ▓1,204")
  #expect(text.wholeSpans(within: 18).text == "39 d  ▲ 329")
  #expect(text.wholeSpans(within: 10).text == "39 d")
  #expect(text.wholeSpans(within: 2).text == "39 d")
}
