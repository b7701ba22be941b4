import FunnelCore
import FunnelWording
import TerminalUI

extension FunnelScreen {
  /// The least columns that the screen must have to show the deals behind the pointer, too.
  static let leastWithPreview = 160

  /// The deals behind what the pointer is on, the largest first: those that Enter opens.
  func drawPreview(in area: Rect, on canvas: inout Canvas, _ session: Session) {
    let (theme, language) = (session.theme, session.language)
    let selection = selection(in: session)
    if let selection {
      let query = DealQuery(
        selection.scope(in: session), part: selection.part, order: DealOrder(.amount))
      _ = preview.update(session.book, query)
    }
    let count = selection == nil ? "" : language.number(preview.count)
    canvas.frame(
      area, title: (selection?.heading ?? Phrase.Action.deals)[language], trailing: count,
      style: theme[.frame], titleStyle: theme[.title], trailingStyle: theme[.label])
    let body = area.inset(left: 1, top: 1, right: 1, bottom: 1)
    guard selection != nil, preview.count > 0 else {
      canvas.put(
        Phrase.Health.noDealsBehind[language], at: body.origin.offset(x: 1), style: theme[.label],
        width: body.width - 2)
      return
    }
    canvas.draw(
      DealTableView(
        session: session, deals: preview, selected: nil, marked: [], order: DealOrder(.amount),
        offset: ScrollOffset()),
      in: body)
  }
}
