import FunnelCore
import FunnelWording
import TerminalUI

/// Where we stand now and where we stood at the last review, one slider below the other.
struct PositionLines: Widget {
  let briefing: DealBriefing
  let session: Session

  private var theme: Theme { session.theme }
  private var language: Language { session.language }

  func draw(in area: Rect, on canvas: inout Canvas) {
    let position = briefing.position
    let labels = [
      Phrase.Deal.position[language], Phrase.Meeting.then[language],
    ]
    let extent = (labels.map(\.displayWidth).max() ?? 0) + 2
    draw(position.now, labels[0], extent, in: area.row(0), on: &canvas)
    let hasReview = briefing.file.last != nil
    if hasReview {
      draw(position.then, labels[1], extent, in: area.row(1), on: &canvas)
    } else {
      canvas.put(labels[1], at: area.row(1).origin, style: theme[.label])
      canvas.put(
        Phrase.Meeting.never[language], at: area.row(1).origin.offset(x: extent),
        style: theme[.warning])
    }
  }

  private func draw(
    _ position: Position?, _ label: String, _ extent: Int, in row: Rect,
    on canvas: inout Canvas
  ) {
    canvas.put(label, at: row.origin, style: theme[.label])
    let isBad = (position?.rawValue ?? 1) < 0
    let slider = Slider(
      position?.rawValue,
      styles: Slider.Styles(
        low: theme[.bad], high: theme[.good], tick: theme[.faint],
        chosen: theme[isBad ? .bad : .good].adding([.reverse, .bold])))
    canvas.draw(slider, in: row.inset(left: extent))
    let text = position?.label[language] ?? Phrase.Common.notKnown[language]
    canvas.put(
      text, at: row.origin.offset(x: extent + slider.width + 1),
      style: theme[position == nil ? .faint : .strong],
      width: row.width - extent - slider.width - 1)
  }
}
