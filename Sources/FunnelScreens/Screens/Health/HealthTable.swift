import TerminalUI

/// Figures in columns under headings; the first column holds names and gives way.
struct HealthTable: Widget {
  let head: [String]
  let rows: [[StyledText]]
  /// The columns that go first where there is no room, in this order.
  var dispensable: [Int] = []
  var selected: Int?
  /// The chosen column of the chosen line.
  var column: Int?
  let view: HealthView

  /// The fewest cells that names take.
  private static let leastName = 8

  func draw(in area: Rect, on canvas: inout Canvas) {
    let columns = fitted(to: area.width)
    let (header, body) = area.divided(at: 1, from: .top)
    draw(head.map { StyledText($0, view.theme[.label]) }, columns, in: header, on: &canvas)
    let visible = view.visible(rows.count, selected ?? 0, room: body.height)
    let spacing = view.spacing(of: rows.count, room: body.height)
    for (line, row) in visible.enumerated() {
      let place = body.row(line * spacing)
      view.drawPointer(row == selected, in: place, on: &canvas)
      draw(rows[row], columns, in: place, marked: row == selected ? column : nil, on: &canvas)
    }
  }

  /// The columns that fit with their widths.
  private func fitted(to width: Int) -> [(column: Int, width: Int)] {
    var columns = head.indices.map { index in
      (
        column: index,
        width: max(head[index].displayWidth, rows.map { $0[index].displayWidth }.max() ?? 0)
      )
    }
    func total() -> Int { columns.reduce(0) { $0 + $1.width + 2 } - 2 }
    for index in dispensable where total() - columns[0].width + Self.leastName > width {
      columns.removeAll { $0.column == index }
    }
    columns[0].width = max(Self.leastName, columns[0].width + min(0, width - total()))
    return columns
  }

  private func draw(
    _ cells: [StyledText], _ columns: [(column: Int, width: Int)], in row: Rect,
    marked: Int? = nil, on canvas: inout Canvas
  ) {
    var x = row.x
    for (index, width) in columns {
      let cell = cells[index].clipped(to: width)
      let shift = index == 0 ? 0 : width - cell.displayWidth
      canvas.put(cell, at: Point(x: x + shift, y: row.y))
      if index == marked {
        canvas.restyle(Rect(x: x, y: row.y, width: width, height: 1)) { style in
          style.background = view.theme[.selection].background
          style.attributes.formUnion(view.theme[.selection].attributes)
        }
      }
      x += width + 2
    }
  }
}
