import TerminalUI
import Testing

@Test func `lines, arrows and bullets become ASCII and letters stay`() {
  var canvas = Canvas(size: Size(columns: 20, rows: 2))
  canvas.frame(canvas.bounds, title: "漏斗 é", trailing: "↑ … ●", style: .standard)
  #expect(canvas.asciiFallback().text == "+- 漏斗 é - ^ . * -+\n+------------------+")
}

@Test func `blocks are filled where they fill half a cell from either side`() {
  var canvas = Canvas(size: Size(columns: 12, rows: 2))
  canvas.draw(Bar(from: 1.25, to: 8.75, style: .standard), in: canvas.bounds.row(0))
  canvas.draw(Bar(from: 1.75, to: 8.25, style: .standard), in: canvas.bounds.row(1))
  let ascii = canvas.asciiFallback()
  #expect(ascii.text == " ########\n  ######")
  #expect(ascii[Point(x: 1, y: 0)].style == .standard)
}

@Test func `shades stay apart from each other and from solid blocks`() {
  var canvas = Canvas(size: Size(columns: 6, rows: 1))
  canvas.put("░░▓▓██", at: Point(x: 0, y: 0))
  #expect(canvas.asciiFallback().text == "..%%##")
}

@Test func `every sign a frame or widget draws has an ASCII form`() {
  let signs = "╭╮╰╯─│━╾┈┃┊●▸•▾▴▁▂▃▄▅▆▇█▏▎▍▌▋▊▉…·−␛�"
  var canvas = Canvas(size: Size(columns: 40, rows: 1))
  canvas.put(signs, at: Point(x: 0, y: 0))
  #expect(canvas.asciiFallback().text.utf8.allSatisfy { $0 < 0x80 })
}
