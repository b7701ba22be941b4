import FunnelCore
import FunnelWording
import TerminalUI

extension TodayScreen {
  func draw(in area: Rect, on canvas: inout Canvas, session: Session) {
    for (pane, place) in Self.layout(area, focused: pane, companion: companion) {
      draw(pane, in: place, on: &canvas, session)
    }
  }

  /// Where the panes stand: the queue beside all others, over one of them, or one pane alone.
  static func layout(_ area: Rect, focused: Pane, companion: Pane) -> [(Pane, Rect)] {
    guard area.width >= 100, area.height >= 26 else {
      guard area.height >= 18 else { return [(focused, area)] }
      let (below, queue) = area.divided(at: 9, from: .bottom)
      return [(.queue, queue), (companion, below)]
    }
    let (west, east) = area.divided(at: min(110, area.width * 5 / 8 - 1), from: .left)
    let (time, radar) = east.divided(at: 13, from: .bottom)
    return [(.queue, west), (.radar, radar), (.time, time)]
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
    let figures = figures(in: session)
    switch pane {
    case .queue:
      let items = figures.queue.items
      let row = row(in: session)
      let visible = Table.visibleRows(in: body)
      if isFocused { page = max(1, visible - 1) }
      offsets[pane, default: ScrollOffset()].show(row, visible: visible, of: items.count)
      canvas.draw(
        DayQueuePane(
          session: session, items: items, selected: isFocused ? row : nil,
          offset: offsets[pane] ?? ScrollOffset()), in: body)
    case .radar:
      canvas.draw(
        RadarPane(
          session: session, figures: figures, lines: radarLines(in: session),
          selected: isFocused ? radarRow(in: session) : nil), in: body)
    case .time:
      canvas.draw(
        TimePane(session: session, report: figures.time, selected: isFocused ? zone : nil),
        in: body)
    }
  }

  private func title(of pane: Pane, _ session: Session) -> String {
    switch pane {
    case .queue: Phrase.Today.dayQueue[session.language]
    case .radar: Phrase.Today.cadence[session.language]
    case .time: session.title(Phrase.Today.timeByZone, counting: nil)
    }
  }

  private func note(
    of pane: Pane, beside title: String, in width: Int, _ session: Session
  ) -> String {
    let language = session.language
    let figures = figures(in: session)
    switch pane {
    case .queue:
      let queue = figures.queue
      return Phrase.Today.lines(queue.items.count, overdue: queue.overdue)[language]
    case .radar:
      let rate = figures.compliance.total
      guard let share = rate.fraction else { return "" }
      return "\(Phrase.Today.kept[language]) \(language.percent(share))"
    case .time:
      return TimePane.note(figures.time.allocation.label[language], beside: title, in: width)
    }
  }
}
