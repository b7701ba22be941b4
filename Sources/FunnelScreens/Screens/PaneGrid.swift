import TerminalUI

/// How the panes of a screen are spread over pages and places on them.
struct PaneGrid {
  private let area: Rect
  private let count: Int
  private let columns: Int
  /// How many panes a page has.
  let capacity: Int

  /// The fewest rows that a pane is given where there is more than one of them.
  static let leastHeight = 11

  /// A layout of panes in an area.
  ///
  /// One column below 100 cells, two below 160, else three.
  init(_ area: Rect, panes count: Int, isZoomed: Bool = false) {
    (self.area, self.count) = (area, count)
    columns = isZoomed || area.width < 100 ? 1 : area.width < 160 ? 2 : 3
    let rows = isZoomed ? 1 : max(1, area.height / Self.leastHeight)
    capacity = max(1, min(rows * columns, count))
  }

  /// How many pages there are.
  var pages: Int { (count + capacity - 1) / capacity }

  /// The page of a pane.
  func page(of pane: Int) -> Int { pane / capacity }

  /// The panes of a page with their places; those of the last row share its width.
  func places(on page: Int) -> [(pane: Int, place: Rect)] {
    let first = page * capacity
    let shown = min(capacity, count - first)
    guard shown > 0 else { return [] }
    let rows = (shown + columns - 1) / columns
    return (0..<shown).map { index in
      let (row, column) = (index / columns, index % columns)
      let across = min(columns, shown - row * columns)
      let (top, bottom) = (area.height * row / rows, area.height * (row + 1) / rows)
      let (left, right) = (area.width * column / across, area.width * (column + 1) / across)
      return (
        first + index,
        Rect(x: area.x + left, y: area.y + top, width: right - left, height: bottom - top)
      )
    }
  }
}
