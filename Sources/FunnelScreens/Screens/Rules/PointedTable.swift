import FunnelWording
import TerminalUI

/// A table with a pointer that stays on its row while the rows change around it.
final class PointedTable<ID: Hashable> {
  private var pointer = RowPointer<ID>()
  private var offset = ScrollOffset()
  private var page = 10

  /// The place of the pointer among the present rows; nil where there are none.
  func place(in rows: [ID]) -> Int? { pointer.row(in: rows) }

  /// Puts the pointer on a row that is about to come.
  func go(to row: ID) { pointer.go(to: row) }

  /// The keys that move it.
  func actions(_ screen: String, over rows: @escaping () -> [ID]) -> [Action] {
    Action.moving(screen, page: { [self] in page }) { [self] in
      pointer.move(by: $0, in: rows())
    }
  }

  /// Draws the table with the pointer in it, or says that there is nothing.
  ///
  /// - Parameter detail: What a column may be too narrow for; shown whole below where there is room.
  func draw(
    _ columns: [TableColumn], _ rows: [ID], empty: Phrase, in body: Rect,
    on canvas: inout Canvas, session: Session, detail: ((Int) -> String)? = nil,
    row: @escaping (Int) -> Table.Row
  ) {
    guard let place = place(in: rows) else {
      let lines = empty[session.language].wrapped(to: max(10, body.width - 4))
      for (line, text) in lines.enumerated() where line + 1 < body.height {
        canvas.put(
          text, at: body.row(line + 1).origin.offset(x: 2), style: session.theme[.label])
      }
      return
    }
    let (below, body) = body.divided(at: detail != nil && body.height >= 8 ? 3 : 0, from: .bottom)
    if let detail, !below.isEmpty {
      let lines = detail(place).wrapped(to: max(10, below.width - 4))
      for (line, text) in lines.prefix(below.height - 1).enumerated() {
        canvas.put(
          text, at: below.row(line + 1).origin.offset(x: 2), style: session.theme[.label],
          width: below.width - 2)
      }
    }
    let visible = Table.visibleRows(in: body)
    page = max(1, visible - 1)
    offset.show(place, visible: visible, of: rows.count)
    canvas.draw(
      Table(
        columns: columns, count: rows.count, selected: place, offset: offset,
        styles: session.theme.table, row: row), in: body)
  }
}
