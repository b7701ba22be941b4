import TerminalUI
import Testing

private let style = Style(foreground: .indexed(80), background: .indexed(236))

private func drawn(_ bar: Bar, width: Int = 6) -> Canvas {
  var canvas = Canvas(size: Size(columns: width, rows: 1))
  canvas.draw(bar, in: canvas.bounds)
  return canvas
}

@Test func `the right end is exact to an eighth`() {
  #expect(drawn(Bar(to: 2.375, style: style)).text == "██▍")
}

@Test func `the left end is the complementary block in reverse`() {
  let canvas = drawn(Bar(from: 1.375, to: 3, style: style))
  #expect(canvas.text == " ▍█")
  #expect(canvas[Point(x: 1, y: 0)].style == style.adding(.reverse))
  #expect(canvas[Point(x: 2, y: 0)].style == style)
}

@Test func `a bar in the middle has both ends alike`() {
  let canvas = drawn(Bar(length: 3, centeredIn: 6, style: style))
  #expect(canvas.text == " ▌██▌")
  #expect(canvas[Point(x: 1, y: 0)].style.attributes == .reverse)
  #expect(canvas[Point(x: 4, y: 0)].style.attributes == [])
}

@Test func `a bar within one cell shows its width on the nearer side`() {
  #expect(drawn(Bar(from: 1.125, to: 1.375, style: style)).text == " ▎")
  let right = drawn(Bar(from: 1.625, to: 1.875, style: style))
  #expect(right.text == " ▊")
  #expect(right[Point(x: 1, y: 0)].style.attributes == .reverse)
}

@Test func `something very small is still an eighth, nothing is nothing`() {
  #expect(drawn(Bar(to: 0.001, style: style)).text == "▏")
  #expect(drawn(Bar(to: 0, style: style)).text == "")
}

@Test func `a bar ends with its area`() {
  #expect(drawn(Bar(from: -5, to: 50, style: style)).text == "██████")
  #expect(drawn(Bar(to: .infinity, style: style)).text == "")
  #expect(drawn(Bar(from: 4, to: 2, style: style)).text == "")
}

@Test func `all rows of the area are filled`() {
  var canvas = Canvas(size: Size(columns: 3, rows: 2))
  canvas.draw(Bar(to: 2, style: style), in: canvas.bounds)
  #expect(canvas.text == "██\n██")
}
