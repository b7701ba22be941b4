import TerminalUI
import Testing

private let line = Style(foreground: .indexed(114))

private func drawn(_ widget: some Widget, _ columns: Int, _ rows: Int, ascii: Bool = false)
  -> String
{
  var canvas = Canvas(size: Size(columns: columns, rows: rows))
  canvas.draw(widget, in: canvas.bounds)
  return (ascii ? canvas.asciiFallback() : canvas).text
}

@Suite struct TrendLineTests {
  @Test func `a rising line goes from the lower left dot to the upper right one`() {
    // Two columns of two dots and one row of four: dots at heights 0, 1, 2 and 3.
    #expect(drawn(TrendLine([0, 3], in: 0...3, style: line), 2, 1) == "⡠⠊")
  }

  @Test func `a level line at the bottom is the lowest dot of every cell`() {
    #expect(drawn(TrendLine([0, 0, 0], in: 0...5, style: line), 3, 1) == "⣀⣀⣀")
    #expect(drawn(TrendLine([5, 5, 5], in: 0...5, style: line), 3, 1) == "⠉⠉⠉")
  }

  @Test func `a gap stays empty, and a value alone is a dot`() {
    #expect(drawn(TrendLine([1, nil, 1], in: 0...1, style: line), 5, 1) == "⠁   ⠈")
  }

  @Test func `quarters of blocks stand in for braille`() {
    #expect(drawn(TrendLine([0, 1], in: 0...1, dots: .quarters, style: line), 1, 1) == "▞")
    #expect(drawn(TrendLine([0, 0], in: 0...1, dots: .quarters, style: line), 2, 1) == "▄▄")
  }

  @Test func `two lines share their cells`() {
    var canvas = Canvas(size: Size(columns: 2, rows: 1))
    canvas.draw(TrendLine([0, 0], in: 0...1, style: line), in: canvas.bounds)
    canvas.draw(TrendLine([1, 1], in: 0...1, style: line), in: canvas.bounds)
    #expect(canvas.text == "⣉⣉")
  }

  @Test func `letters stand for dots where there is no Unicode`() {
    #expect(drawn(TrendLine([0, 3], in: 0...3, style: line), 2, 1, ascii: true) == ".'")
    #expect(
      drawn(TrendLine([0, 1], in: 0...1, dots: .quarters, style: line), 1, 1, ascii: true) == "/")
  }

  @Test func `values that are no numbers or out of range do no harm`() {
    #expect(drawn(TrendLine([.nan, .infinity, nil], in: 0...1, style: line), 3, 1) == "")
    #expect(drawn(TrendLine([9, -9], in: 0...1, style: line), 1, 1) == "⢣")
    #expect(drawn(TrendLine([4], in: 4...4, style: line), 2, 1) == "⡀")
    #expect(drawn(TrendLine([], in: 0...1, style: line), 2, 1) == "")
  }

  @Test func `the places of values are told for labels beside them`() {
    #expect((0..<3).map { TrendLine.column(of: $0, among: 3, width: 11) } == [0, 5, 10])
    #expect(TrendLine.column(of: 0, among: 1, width: 9) == 0)
    let plot = TrendLine([], in: 0...10, style: line)
    #expect([10, 5, 0].map { plot.row(of: $0, height: 4) } == [0, 2, 3])
  }
}

@Suite struct ColumnChartTests {
  @Test func `columns are as high as their values, to an eighth of a row`() {
    #expect(drawn(ColumnChart([1, 2, 4], style: line), 6, 2) == "    █\n▄ █ █")
    #expect(drawn(ColumnChart([0, 1, 100], style: line), 6, 1) == "  ▁ █")
  }

  @Test func `columns share out the width`() {
    #expect(drawn(ColumnChart([8, 8], style: line), 8, 1) == "███ ███")
  }

  @Test func `gaps, negative values and nothing at all are left empty`() {
    #expect(drawn(ColumnChart([nil, -3, 4], style: line), 6, 1) == "    █")
    #expect(drawn(ColumnChart([0, 0], style: line), 4, 1) == "")
    #expect(drawn(ColumnChart([.nan, .infinity], style: line), 4, 1) == "")
  }
}
