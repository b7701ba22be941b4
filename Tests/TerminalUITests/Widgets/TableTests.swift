import TerminalUI
import Testing

private let styles = Table.Styles(
  header: Style(attributes: .underline), sorted: Style(attributes: [.underline, .bold]),
  pointer: .standard, selection: Style(background: .indexed(237), attributes: .bold))

private let columns = [
  TableColumn("Account", minimum: 6),
  TableColumn("Amount", alignment: .right, minimum: 7, maximum: 7, priority: 1),
  TableColumn("Owner", minimum: 5, maximum: 8, priority: 2),
]

private func table(count: Int = 100, selected: Int? = nil) -> Table {
  Table(columns: columns, count: count, selected: selected, styles: styles) { index in
    Table.Row(
      ["客户\(index)", StyledText("\(index * 10)"), "Calvin"], isMarked: index % 2 == 1)
  }
}

private func drawn(_ table: Table, _ width: Int, _ height: Int) -> Canvas {
  var canvas = Canvas(size: Size(columns: width, rows: height))
  canvas.draw(table, in: canvas.bounds)
  return canvas
}

@Test func `a table has a header, aligned cells, a pointer and marks`() {
  let canvas = drawn(table(selected: 2), 35, 5)
  #expect(
    canvas.text == """
         Account         Amount  Owner
         客户0                0  Calvin
       • 客户1               10  Calvin
      ▸  客户2               20  Calvin
       • 客户3               30  Calvin
      """)
  #expect(canvas[Point(x: 33, y: 3)].style == styles.selection)
}

@Test func `columns go by importance when space is short`() {
  #expect(drawn(table(), 23, 1).text == "   Account       Amount")
  #expect(drawn(table(), 15, 1).text == "   Account")
  #expect(drawn(table(), 7, 2).text == "   Acc…\n   客…")
}

@Test func `rows scroll as little as needed to show the selected one`() {
  var table = table(selected: 50)
  #expect(drawn(table, 15, 4).text.hasSuffix("   客户48\n • 客户49\n▸  客户50"))
  table.offset = ScrollOffset(first: 49)
  #expect(drawn(table, 15, 4).line(1) == " • 客户49")
}

@Test func `only visible rows are asked for`() {
  var asked: [Int] = []
  var table = table(count: 1_000_000, selected: 999_999)
  table.row = { index in
    asked.append(index)
    return Table.Row([])
  }
  _ = drawn(table, 20, 4)
  #expect(asked == [999_997, 999_998, 999_999])
}

@Test func `the column sorted by says so`() {
  var table = table()
  table.sort = (column: 1, descending: true)
  #expect(drawn(table, 35, 1).text == "   Account        Amount▾  Owner")
}

@Test func `a selected row beyond the end and an empty table do no harm`() {
  #expect(drawn(table(count: 0, selected: 3), 15, 3).text == "   Account\n\n")
  #expect(drawn(table(count: 1, selected: 3), 15, 3).line(1) == "   客户0")
  _ = drawn(table(selected: 3), 1, 1)
}

@Test func `a changed row has a ground of its own`() {
  var table = table(count: 2)
  table.row = { Table.Row(["a"], highlight: $0 == 1 ? .indexed(22) : nil) }
  let canvas = drawn(table, 10, 3)
  #expect(canvas[Point(x: 5, y: 1)].style.background == .standard)
  #expect(canvas[Point(x: 5, y: 2)].style.background == .indexed(22))
}

@Test func `a selected row is of one colour but for what is not ordinary`() {
  let warning = Style(foreground: .indexed(210), attributes: .bold)
  var styles = styles
  styles.selection.foreground = .indexed(255)
  styles.ordinary = [.indexed(250)]
  let table = Table(columns: columns, count: 1, selected: 0, styles: styles) { _ in
    Table.Row([
      StyledText("Acme", Style(foreground: .indexed(250), attributes: .italic)),
      StyledText("10", warning), "Lin",
    ])
  }
  let canvas = drawn(table, 35, 2)
  let name = canvas[Point(x: 3, y: 1)].style
  #expect(name == Style(foreground: .indexed(255), background: .indexed(237), attributes: .bold))
  let styled = (0..<35).map { canvas[Point(x: $0, y: 1)].style }
  #expect(styled.contains { $0.foreground == .indexed(210) && $0.background == .indexed(237) })
  #expect(styled[0].foreground == .standard)
}
