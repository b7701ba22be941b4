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
    let theme = session.theme
    let items = session.figures.attention
    let reason = reason(of: selected, in: area)
    let (foot, list) = area.divided(at: reason.isEmpty ? 0 : reason.count + 1, from: .bottom)
    for (row, line) in reason.enumerated() {
      canvas.put(line, at: foot.row(row + 1).origin, style: theme[.label], width: foot.width)
    }
    let first = max(0, (selected ?? 0) - list.height + 1)
    for (row, place) in items.indices.dropFirst(first).prefix(list.height).enumerated() {
      let (mark, role): (String, Role) =
        switch items[place].severity {
        case .alarm: ("!", .bad)
        case .warning: ("▲", .warning)
        case .note: ("·", .label)
        }
      let line = list.row(row)
      canvas.put(
        place == selected ? "▸" : " ", at: line.origin.offset(x: -1), style: theme[.accent])
      canvas.put(mark, at: line.origin, style: theme[role])
      draw(
        items[place], in: line.inset(left: 2),
        style: theme[place == selected ? .accent : .text], on: &canvas)
    }
  }

  /// What it is about at the left, as much of its figures as there is room for at the right; a
  /// stage's name gives way to the figures.
  private func draw(
    _ item: AttentionItem, in line: Rect, style: Style, on canvas: inout Canvas
  ) {
    let (theme, language) = (session.theme, session.language)
    let subject = item.subject(in: session.book)[language]
    let figure = item.figure(in: language) ?? ""
    let whole = [figure, item.cases(in: language) ?? ""].filter { !$0.isEmpty }
      .joined(separator: "  ")
    let room = line.width - subject.displayWidth - 2
    let shown =
      [whole, figure].first { $0.displayWidth <= room } ?? (item.stage == nil ? "" : figure)
    let width = shown.displayWidth
    canvas.put(
      subject, at: line.origin, style: style, width: line.width - (width > 0 ? width + 2 : 0))
    canvas.put(shown, at: line.origin.offset(x: line.width - width), style: theme[.strong])
  }

  /// Why the chosen item is on the list, where there is room for it below.
  private func reason(of selected: Int?, in area: Rect) -> [String] {
    let items = session.figures.attention
    guard area.width >= 34, let selected, items.indices.contains(selected) else { return [] }
    let lines = items[selected].explanation(in: session.book)[session.language]
      .wrapped(to: area.width)
    return area.height >= min(items.count, 4) + lines.count + 1 ? lines : []
  }
}
