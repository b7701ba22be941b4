import FunnelWording
import TerminalUI

/// A pointer to one of the rows of a table, kept by the row's identity.
final class RowPointer<ID: Hashable> {
  private var selected: ID?
  private var last = 0
  private var offset = ScrollOffset()
  private var page = 10

  /// The place of the row among the present ones; the nearest one where it has gone.
  func place(in rows: [ID]) -> Int? {
    if let selected, let place = rows.firstIndex(of: selected) {
      last = place
      return place
    }
    guard !rows.isEmpty else { return nil }
    last = min(last, rows.count - 1)
    selected = rows[last]
    return last
  }

  /// The keys that move it.
  func actions(_ screen: String, over rows: @escaping () -> [ID]) -> [Action] {
    func step(_ count: @escaping () -> Int) -> () -> Transition {
      { [self] in
        let rows = rows()
        guard let place = place(in: rows) else { return .stay }
        selected = rows[min(max(0, place + count()), rows.count - 1)]
        return .stay
      }
    }
    let far = 1_000_000
    return [
      Action("\(screen).up", [.up, .character("k")], Phrase.Deals.up, run: step { -1 }),
      Action("\(screen).down", [.down, .character("j")], Phrase.Deals.down, run: step { 1 }),
      Action(
        "\(screen).pageUp", [.pageUp], Phrase.Deals.pageUp, run: step { [self] in -page }),
      Action(
        "\(screen).pageDown", [.pageDown], Phrase.Deals.pageDown, run: step { [self] in page }),
      Action(
        "\(screen).first", [.home, .character("g")], Phrase.Action.first, run: step { -far }),
      Action("\(screen).last", [.end, .character("G")], Phrase.Action.last, run: step { far }),
    ]
  }

  /// Draws the table with the pointer in it, or says that there is nothing.
  func draw(
    _ columns: [TableColumn], _ rows: [ID], empty: Phrase, in body: Rect,
    on canvas: inout Canvas, session: Session, row: @escaping (Int) -> Table.Row
  ) {
    guard let place = place(in: rows) else {
      let lines = empty[session.language].wrapped(to: max(10, body.width - 4))
      for (line, text) in lines.enumerated() where line + 1 < body.height {
        canvas.put(
          text, at: body.row(line + 1).origin.offset(x: 2), style: session.theme[.label])
      }
      return
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
