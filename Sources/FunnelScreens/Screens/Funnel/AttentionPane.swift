import FunnelCore
import FunnelWording
import TerminalUI

/// What needs attention, the most urgent first.
struct AttentionPane: FunnelPane {
  let session: Session

  init(_ session: Session) { self.session = session }

  var title: String { Phrase.Funnel.attention[session.language] }
  var note: String { "\(session.figures.attention.count)" }

  func draw(in area: Rect, on canvas: inout Canvas, selected: Int?) {
    let (theme, language) = (session.theme, session.language)
    let items = session.figures.attention
    let first = max(0, (selected ?? 0) - area.height + 1)
    for (row, place) in items.indices.dropFirst(first).prefix(area.height).enumerated() {
      let (mark, role): (String, Role) =
        switch items[place].severity {
        case .alarm: ("!", .bad)
        case .warning: ("▲", .warning)
        case .note: ("·", .label)
        }
      let line = area.row(row)
      canvas.put(
        place == selected ? "▸" : " ", at: line.origin.offset(x: -1), style: theme[.accent])
      canvas.put(mark, at: line.origin, style: theme[role])
      canvas.put(
        items[place].phrase(in: session.book)[language], at: line.origin.offset(x: 2),
        style: theme[place == selected ? .accent : .text], width: line.width - 2)
    }
  }
}
