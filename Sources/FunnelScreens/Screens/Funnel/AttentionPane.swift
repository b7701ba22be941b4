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
    if area.width >= 34, items.count <= area.height {
      let reasons = items.map { words(why: $0, width: area.width - 2) }
      if items.count + reasons.joined().count <= area.height {
        drawExplained(reasons, in: area, on: &canvas, selected)
        return
      }
    }
    let reason = reason(of: selected, in: area)
    let (foot, list) = area.divided(at: reason.isEmpty ? 0 : reason.count + 1, from: .bottom)
    for (row, line) in reason.enumerated() {
      canvas.put(line, at: foot.row(row + 1).origin, style: theme[.label], width: foot.width)
    }
    let first = max(0, (selected ?? 0) - list.height + 1)
    for (row, place) in items.indices.dropFirst(first).prefix(list.height).enumerated() {
      draw(items[place], isSelected: place == selected, in: list.row(row), on: &canvas)
    }
  }

  /// Every item with the reason below it.
  private func drawExplained(
    _ reasons: [[String]], in area: Rect, on canvas: inout Canvas, _ selected: Int?
  ) {
    let items = session.figures.attention
    let isAiry = items.count * 2 + reasons.joined().count <= area.height + 1
    var row = 0
    for (place, reason) in reasons.enumerated() {
      draw(items[place], isSelected: place == selected, in: area.row(row), on: &canvas)
      for line in reason {
        row += 1
        canvas.put(
          line, at: area.row(row).origin.offset(x: 2), style: session.theme[.label],
          width: area.width - 2)
      }
      row += isAiry ? 2 : 1
    }
  }

  private func draw(
    _ item: AttentionItem, isSelected: Bool, in line: Rect, on canvas: inout Canvas
  ) {
    let theme = session.theme
    canvas.put(isSelected ? "▸" : " ", at: line.origin.offset(x: -1), style: theme[.accent])
    canvas.put(item.severity.mark, at: line.origin, style: theme[item.severity.role])
    draw(
      item, in: line.inset(left: 2), style: theme[isSelected ? .accent : .text], on: &canvas)
  }

  /// What it is about at the left, as much of its figures as there is room for at the right; a
  /// stage's name gives way to the figures.
  private func draw(
    _ item: AttentionItem, in line: Rect, style: Style, on canvas: inout Canvas
  ) {
    let (theme, language) = (session.theme, session.language)
    let figure = item.figure(in: language) ?? ""
    let taken = item.stage == nil || figure.isEmpty ? 0 : figure.displayWidth + 2
    let subject =
      [item.subject(in: session.book), item.brief(in: session.book)].map { $0[language] }
      .first { $0.displayWidth + taken <= line.width } ?? item.brief(in: session.book)[language]
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

  private func words(why item: AttentionItem, width: Int) -> [String] {
    item.explanation(in: session.book)[session.language].wrapped(to: width)
  }

  /// Why the chosen item is on the list, where there is room for it below.
  private func reason(of selected: Int?, in area: Rect) -> [String] {
    let items = session.figures.attention
    guard area.width >= 34, let selected, items.indices.contains(selected) else { return [] }
    let lines = words(why: items[selected], width: area.width)
    return area.height >= min(items.count, 4) + lines.count + 1 ? lines : []
  }
}

extension AttentionItem.Severity {
  /// The role of its colour.
  var role: Role {
    switch self {
    case .alarm: .bad
    case .warning: .warning
    case .note: .label
    }
  }
}
