import FunnelCore
import FunnelWording
import TerminalUI

extension StrategyScreen {
  func draw(in area: Rect, on canvas: inout Canvas, session: Session) {
    for (pane, place) in Self.layout(area, focused: pane, companion: companion) {
      draw(pane, in: place, on: &canvas, session)
    }
  }

  /// Where the panes stand: all four side by side, or the board over one list, or one alone.
  static func layout(_ area: Rect, focused: Pane, companion: Pane) -> [(Pane, Rect)] {
    guard area.width >= 100, area.height >= 26 else {
      guard area.height >= 18 else { return [(focused, area)] }
      let (board, list) = area.divided(at: 10, from: .top)
      return [(.board, board), (companion, list)]
    }
    if area.width >= 160, area.height >= 44 {
      let (west, queue) = area.divided(at: min(84, area.width * 2 / 5), from: .left)
      let (board, rest) = west.divided(at: 16, from: .top)
      let (time, gaps) = rest.divided(at: 16, from: .top)
      return [(.board, board), (.time, time), (.gaps, gaps), (.queue, queue)]
    }
    let (west, east) = area.divided(at: max(54, area.width * 2 / 5), from: .left)
    let (time, board) = west.divided(at: 16, from: .bottom)
    let (gaps, queue) = east.divided(at: max(10, min(14, east.height / 3)), from: .bottom)
    return [(.board, board), (.time, time), (.queue, queue), (.gaps, gaps)]
  }

  private func draw(
    _ pane: Pane, in area: Rect, on canvas: inout Canvas, _ session: Session
  ) {
    guard area.height > 2 else { return }
    let theme = session.theme
    let isFocused = self.pane == pane
    let title = title(of: pane, session)
    canvas.framePane(
      area, title: title, trailing: note(of: pane, beside: title, in: area.width, session),
      isFocused: isFocused, in: theme)
    let body = area.inset(left: 1, top: 1, right: 1, bottom: 1)
    switch pane {
    case .board:
      canvas.draw(BoardPane(session: session, selected: isFocused ? place : nil), in: body)
    case .time:
      canvas.draw(
        TimePane(
          session: session, report: time(in: session), selected: isFocused ? zone : nil),
        in: body)
    case .gaps:
      let gaps = figures(in: session).gaps
      let row = scrolled(pane, in: body, session)
      canvas.draw(
        GapsPane(
          session: session, gaps: gaps, selected: isFocused ? row : nil,
          offset: offsets[pane] ?? ScrollOffset()), in: body)
    case .queue:
      let queue = figures(in: session).queue
      let row = scrolled(pane, in: body, session)
      canvas.draw(
        QueuePane(
          session: session, queue: queue, selected: isFocused ? row : nil,
          offset: offsets[pane] ?? ScrollOffset()), in: body)
    }
  }

  /// Scrolls a list so that its pointer shows, and says which row that is on.
  private func scrolled(_ pane: Pane, in body: Rect, _ session: Session) -> Int? {
    let row = row(of: pane, in: session)
    let visible = Table.visibleRows(in: body)
    if self.pane == pane { page = max(1, visible - 1) }
    offsets[pane, default: ScrollOffset()].show(
      row, visible: visible, of: deals(of: pane, in: session).count)
    return row
  }

  private func title(of pane: Pane, _ session: Session) -> String {
    switch pane {
    case .board: Phrase.Strategy.board[session.language]
    case .gaps: Phrase.Strategy.tooDeep[session.language]
    case .queue: Phrase.Today.queue[session.language]
    case .time: session.title(Phrase.Today.timeByZone, counting: session.pipeline)
    }
  }

  private func note(
    of pane: Pane, beside title: String, in width: Int, _ session: Session
  ) -> String {
    let language = session.language
    switch pane {
    case .board:
      let open = session.figures.zones.zones.reduce(0) { $0 + $1.deals.count }
      return EntityKind.deal.counted(open)[language]
    case .gaps: return language.number(figures(in: session).gaps.count)
    case .queue:
      let queue = figures(in: session).queue
      guard self.pane == .queue, let row = row(of: .queue, in: session) else {
        return language.number(queue.count)
      }
      return Phrase.Message.shown(row + 1, of: queue.count)[language]
    case .time:
      let report = time(in: session)
      let owner = session.soleOwner.flatMap { session.book.owners[$0]?.name }
      let who = owner.map { $0 + " · " } ?? ""
      return TimePane.note(who + report.allocation.label[language], beside: title, in: width)
    }
  }
}
