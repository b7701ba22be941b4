import TerminalUI
import Testing

private let popupStyles = Popup.Styles(
  frame: .standard, title: .standard, trailing: .standard, ground: .standard)

private func menu(filter: String?, note: StyledText = .init()) -> Menu {
  let items = ["move on", "close", "漏斗图"]
  return Menu(
    popup: Popup(title: "Help", size: Size(columns: 20, rows: 8), styles: popupStyles),
    filter: filter.map { TextField(TextEditing($0), style: .standard) },
    list: List(
      count: 3, selected: 1, pointer: .standard, selection: Style(attributes: .reverse)
    ) { List.Item(StyledText(items[$0]), trailing: StyledText($0 == 0 ? ">" : "")) },
    note: note)
}

@Test func `a menu has a filter line, choices and a note on cleared ground`() {
  var canvas = Canvas(size: Size(columns: 24, rows: 10))
  canvas.fill(canvas.bounds, .standard, with: "x")
  canvas.draw(menu(filter: "o", note: "closes the deal"), in: canvas.bounds)
  #expect(
    canvas.text == """
      xxxxxxxxxxxxxxxxxxxxxxxx
      xx╭─ Help ───────────╮xx
      xx│ o                │xx
      xx│                  │xx
      xx│   move on      > │xx
      xx│ ▸ close          │xx
      xx│                  │xx
      xx│ closes the deal  │xx
      xx╰──────────────────╯xx
      xxxxxxxxxxxxxxxxxxxxxxxx
      """)
  #expect(canvas.cursor == Point(x: 5, y: 2))
  #expect(canvas[Point(x: 19, y: 5)].style.attributes == .reverse)
}

@Test func `a menu in too small an area draws what there is room for`() {
  for width in 0..<12 {
    for height in 0..<6 {
      var canvas = Canvas(size: Size(columns: width, rows: height))
      canvas.draw(menu(filter: "o", note: "n"), in: canvas.bounds)
      #expect(canvas.size == Size(columns: width, rows: height))
    }
  }
}
