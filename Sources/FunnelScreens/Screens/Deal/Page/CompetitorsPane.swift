import FunnelCore
import FunnelWording
import TerminalUI

extension PaneSketch {
  /// The competitors side by side, as on the paper form.
  static func competitors(_ context: FormContext, width: Int) -> PaneSketch {
    var pane = PaneSketch(
      context, [.competitors], title: Phrase.Deal.competitors[context.language], width: width)
    pane.trailing = pane.counted(context.form.competitors.count)
    let rows = context.rows(of: .competitors)
    let across = max(1, min(rows.count, width / 27))
    let extent = (width - 1) / across
    for (index, row) in rows.enumerated() {
      let y = index % across == 0 ? pane.height : pane.top(of: index, across)
      pane.card(row, x: 1 + index % across * extent, y: y, width: extent - 1)
    }
    return pane
  }

  /// The line that the cards of a competitor's row begin on.
  private func top(of index: Int, _ across: Int) -> Int { index / across * 6 }

  private mutating func card(_ row: Int, x: Int, y: Int, width: Int) {
    let language = context.language
    let name = FieldPath(.competitors, row, "name")
    if row == 0 {
      cell(name, x: x, y: y, width: width)
      return
    }
    let via = Phrase.Deal.via[language]
    let used = min(
      max(1, CellContent(path: name, context: context).displayWidth),
      max(4, width - via.displayWidth - 8))
    cell(name, x: x, y: y, width: used)
    let start = x + used + 2
    put(via, .label, x: start, y: y, width: max(0, width - used - 2))
    let channel = start + via.displayWidth + 1
    cell(
      FieldPath(.competitors, row, "channel"), x: channel, y: y, width: x + width - channel)
    let fields = ReviewField.of(.competitors).dropFirst(2)
    let labels = fields.map { $0.label[language].displayWidth }.max() ?? 0
    for (line, field) in fields.enumerated() {
      put(field.label[language], .label, x: x, y: y + 1 + line, width: width)
      cell(
        FieldPath(.competitors, row, field.name), x: x + labels + 2, y: y + 1 + line,
        width: width - labels - 2)
    }
  }
}
