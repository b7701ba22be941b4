import FunnelCore
import FunnelWording
import TerminalUI

extension PaneSketch {
  /// The header of the form: what is proposed to whom, for how much, until when.
  static func deal(_ context: FormContext, width: Int, isWide: Bool) -> PaneSketch {
    var pane = PaneSketch(
      context, [.deal, .products], title: EntityKind.deal.label[context.language], width: width)
    let lines: [[[String]]] =
      isWide
      ? [
        [["specification"]], [["budget"], ["amount", "currency"]],
        [["expectedClose"], ["nextStep", "nextStepOn"]], [["fundRate"], ["competitionRate"]],
        [["position"]], [["department"], ["salesRep", "day"]],
      ]
      : [
        [["specification"]], [["budget"]], [["amount", "currency"]], [["expectedClose"]],
        [["nextStep", "nextStepOn"]], [["fundRate"]], [["competitionRate"]], [["position"]],
        [["department"]], [["salesRep", "day"]],
      ]
    let columns = (0..<2).map { column in
      lines.compactMap { $0.indices.contains(column) ? $0[column].first : nil }
    }
    let labels = columns.map { $0.map { pane.label($0).displayWidth }.max() ?? 0 }
    let starts = [labels[0] + 3, width / 2 + labels[1] + 2]
    pane.products(x: starts[0])
    for line in lines {
      let y = pane.height
      for (column, names) in line.enumerated() {
        let end = line.count > column + 1 ? width / 2 - 1 : width - 1
        pane.put(pane.label(names[0]), .label, x: column == 0 ? 1 : width / 2, y: y)
        pane.fields(names, from: starts[column], to: end, y: y)
      }
    }
    return pane
  }

  private func label(_ name: String) -> String {
    switch name {
    case "specification": Phrase.Deal.specifications[context.language]
    default: ReviewField.at(FieldPath(.deal, 0, name))?.label[context.language] ?? name
    }
  }

  /// A field, and a short one behind it.
  private mutating func fields(_ names: [String], from start: Int, to end: Int, y: Int) {
    var x = start
    for (index, name) in names.enumerated() {
      let path = FieldPath(.deal, 0, name)
      let next = names.dropFirst(index + 1).first
      // A currency has three letters, a day up to eleven columns.
      let rest = next.map { $0 == "currency" ? 5 : 13 } ?? 0
      let extent = rest == 0 ? end - x : min(end - x - rest, 40)
      cell(path, x: x, y: y, width: extent)
      let used = min(CellContent(path: path, context: context).displayWidth, extent)
      x += rest == 0 ? extent : max(used, 1) + 2
    }
  }

  /// The products one behind the other: `M1351A ×5 @ 1,200`.
  private mutating func products(x start: Int) {
    var (x, y) = (start, height)
    put(EntityKind.deal.label(ofField: "products")[context.language], .label, x: 1, y: y)
    for row in context.rows(of: .products) {
      let paths = ReviewField.of(.products).map { FieldPath(.products, row, $0.name) }
        .prefix(row == 0 ? 1 : 3)
      let extents = paths.map { max(1, CellContent(path: $0, context: context).displayWidth) }
      let extent = extents.reduce(paths.count - 1, +)
      if x > start, x + extent > width - 1 { (x, y) = (start, y + 1) }
      for (path, extent) in zip(paths, extents) {
        cell(path, x: x, y: y, width: min(extent, width - 1 - x))
        x += extent + 1
      }
      x += 3
    }
    sum(x: x, y: y, start: start)
  }

  /// What the products add up to, behind them: `= NT$ 816,000`, and whether that is proposed.
  private mutating func sum(x: Int, y: Int, start: Int) {
    guard let difference = context.form.sum else { return }
    let (theme, language) = (context.theme, context.language)
    var text = StyledText("= ", theme[.label])
    text.append(
      difference.total.full(in: language), theme[difference.isProposed ? .good : .warning])
    text.append(
      difference.isProposed ? " ✓" : " ≠ " + Phrase.Deal.proposed[language],
      theme[difference.isProposed ? .good : .warning])
    let fits = x == start || x + text.displayWidth <= width - 1
    put(text, x: fits ? x : start, y: fits ? y : y + 1, width: width - 2)
  }
}
