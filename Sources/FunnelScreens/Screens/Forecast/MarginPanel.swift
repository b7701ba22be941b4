import FunnelCore
import FunnelDocuments
import FunnelWording
import TerminalUI

/// The five factors of the gross margin: each can be tried with another value, says what ten
/// percent more of it brings, and what it alone would have to be for the margin that is wanted.
struct MarginPanel: ForecastPanel {
  let view: ForecastView

  private var theme: Theme { view.theme }
  private var language: Language { view.language }
  private static let factors = MarginTree.Factor.allCases

  var title: String { Phrase.Forecast.marginTree[language] }
  var note: String { Phrase.Forecast.leverEffect[language] }
  var rows: Int { Self.factors.count + 1 }

  func supposition(at row: Int) -> Supposition? {
    if row == 0 { return .wantedMargin }
    return Self.factors.indices.contains(row - 1) ? .factor(Self.factors[row - 1]) : nil
  }

  func open(at row: Int) -> Transition? {
    guard Self.factors.indices.contains(row - 1) else { return nil }
    let factor = Self.factors[row - 1]
    switch factor {
    case .customers:
      return .push(
        ForecastDeals.ofAllDays(part: .all, .everything, factor.label, view))
    case .meetingRate:
      return .push(
        ForecastDeals.ofAllDays(
          part: .all, DealFilter("contact>1970-01-01"), factor.label, view))
    case .closingRate, .averageOrder:
      return .push(
        DealsScreen(
          base: DealFilter("status:won"), period: view.figures.period, heading: factor.label))
    case .marginRate: return nil
    }
  }

  // MARK: Drawing

  func draw(in area: Rect, on canvas: inout Canvas, at row: Int, isFocused: Bool) {
    let row = isFocused ? row : -1
    let tree = view.margin
    let isAiry = area.height >= 14
    drawTop(tree, isSelected: row == 0, in: area.row(0), on: &canvas)
    let columns = Columns(self, width: area.width)
    drawHead(columns, in: area.row(isAiry ? 2 : 1), on: &canvas)
    var line = isAiry ? 3 : 2
    for (place, factor) in Self.factors.enumerated() {
      draw(
        factor, tree, columns, isSelected: row == place + 1, in: area.row(line), on: &canvas)
      line += isAiry ? 2 : 1
    }
    view.say(words(tree), in: area.inset(top: line), on: &canvas)
  }

  private func drawTop(
    _ tree: MarginTree?, isSelected: Bool, in line: Rect, on canvas: inout Canvas
  ) {
    var text = StyledText(sum + " ", theme[.label])
    text.append(tree.map { view.money($0.margin) } ?? "—", theme[.strong])
    canvas.put(text, at: line.origin, width: line.width)
    let label = Supposition.wantedMargin.label[language]
    let width = max(
      7, view.text(of: .wantedMargin, view.value(of: .wantedMargin)).displayWidth + 1)
    let x = line.maxX - width - label.displayWidth - 1
    guard x > line.x + text.displayWidth + 1 else { return }
    view.drawPointer(isSelected, in: Rect(x: x, y: line.y, width: 1, height: 1), on: &canvas)
    canvas.put(label, at: Point(x: x, y: line.y), style: theme[isSelected ? .accent : .label])
    view.drawField(
      .wantedMargin, isSelected: isSelected,
      in: Rect(x: line.maxX - width, y: line.y, width: width, height: 1), on: &canvas)
  }

  /// Where the columns stand.
  private struct Columns {
    let name: Int
    let value: Int
    let effect: Int
    let needed: Int

    init(_ panel: MarginPanel, width: Int) {
      let view = panel.view
      let names = view.width(MarginPanel.factors.map(panel.name))
      value = max(
        9,
        view.width(
          MarginPanel.factors.map { view.text(of: .factor($0), view.value(of: .factor($0))) })
          + 1)
      let rest = width - value
      name = min(names + 2, rest - 14)
      effect = (rest - name) / 2
      needed = rest - name - effect
    }
  }

  private func drawHead(_ columns: Columns, in line: Rect, on canvas: inout Canvas) {
    var end = line.x + columns.name + columns.value
    for (title, width) in [
      (Phrase.Forecast.tenPercent, columns.effect), (Phrase.Forecast.alone, columns.needed),
    ] {
      end += width
      let text = title[language].clipped(to: width - 1)
      canvas.put(text, at: Point(x: end - text.displayWidth, y: line.y), style: theme[.label])
    }
  }

  private func draw(
    _ factor: MarginTree.Factor, _ tree: MarginTree?, _ columns: Columns, isSelected: Bool,
    in line: Rect, on canvas: inout Canvas
  ) {
    view.drawPointer(isSelected, in: line, on: &canvas)
    let isLast = factor == Self.factors.last
    canvas.put(isLast ? "└" : "├", at: line.origin, style: theme[.faint])
    canvas.put(
      name(of: factor), at: line.origin.offset(x: 2),
      style: theme[isSelected ? .accent : .text], width: columns.name - 2)
    view.drawField(
      .factor(factor), isSelected: isSelected,
      in: Rect(x: line.x + columns.name, y: line.y, width: columns.value, height: 1), on: &canvas)
    let effect = effect(factor, tree).map { view.money($0, isChange: true) } ?? "—"
    let start = line.x + columns.name + columns.value
    canvas.put(
      effect.padded(to: columns.effect, alignment: .right), at: Point(x: start, y: line.y),
      style: theme[effect == "—" ? .faint : .good])
    let needed = needed(factor, tree)
    canvas.put(
      needed.text.padded(to: columns.needed, alignment: .right),
      at: Point(x: start + columns.effect, y: line.y), style: theme[needed.role])
  }

  // MARK: Words

  /// A factor, and of shares that the book knows how many customers of how many: `38/40`.
  private func name(of factor: MarginTree.Factor) -> String {
    let label = factor.label[language]
    guard let cases = cases(of: factor), !view.isSupposed(.factor(factor)) else { return label }
    return label + " " + language.ratio(cases.k, of: cases.n)
  }

  private func cases(of factor: MarginTree.Factor) -> Rate? {
    guard let tree = view.figures.margin else { return nil }
    let met = tree.customers * tree.meetingRate
    func rate(_ part: Double, _ whole: Double) -> Rate? {
      guard let k = Int(exactly: part.rounded()), let n = Int(exactly: whole.rounded()), n > 0
      else { return nil }
      return Rate(k, of: n)
    }
    return switch factor {
    case .meetingRate: rate(met, tree.customers)
    case .closingRate: rate(met * tree.closingRate, met)
    case .customers, .averageOrder, .marginRate: nil
    }
  }

  /// What the factors multiply to: the margin, or the amount won while its rate is unknown.
  private var sum: String {
    (view.isRevenue ? TargetMeasure.amountWon.label : Phrase.Forecast.margin)[language]
  }

  /// Whether nothing can be said of a factor, since nobody has said what it is.
  private func isUnknown(_ factor: MarginTree.Factor) -> Bool {
    factor == .marginRate && view.isRevenue
  }

  private func effect(_ factor: MarginTree.Factor, _ tree: MarginTree?) -> Double? {
    isUnknown(factor) ? nil : tree?.effect(of: factor)
  }

  /// What a factor alone would have to be for the margin that is wanted.
  private func needed(
    _ factor: MarginTree.Factor, _ tree: MarginTree?
  ) -> (text: String, role: Role, value: Double?) {
    guard let tree, !isUnknown(factor), let wanted = view.value(of: .wantedMargin),
      let needed = tree.needed(factor, for: wanted)
    else { return ("—", .faint, nil) }
    if factor.isShare, needed > 1 { return ("> " + language.percent(1), .bad, needed) }
    let isEnough = needed <= tree[factor] * (1 + 1e-9)
    return (view.text(of: .factor(factor), needed), isEnough ? .good : .text, needed)
  }

  private func words(_ tree: MarginTree?) -> String {
    if view.isRevenue { return Phrase.Forecast.sayMarginRate[language] }
    if tree == nil { return view.nothing }
    return Phrase.Forecast.marginNote(view.period)[language]
  }

  var sections: [Document.Section] {
    let tree = view.margin
    return [
      .facts([
        Document.Fact(
          sum, tree.map { view.money($0.margin) } ?? view.nothing),
        Document.Fact(
          Supposition.wantedMargin.label[language],
          view.text(of: .wantedMargin, view.value(of: .wantedMargin))),
      ]),
      .table(
        DocumentTable(
          columns: [
            view.column(Phrase.Forecast.factor, "factor", isNumeric: false),
            view.column(Phrase.Common.value, "value"),
            view.column(Phrase.Forecast.tenPercent, "effect"),
            view.column(Phrase.Forecast.alone, "needed"),
          ],
          rows: Self.factors.map { factor in
            let value = view.value(of: .factor(factor))
            let needed = needed(factor, tree)
            return [
              DocumentTable.Cell(factor.label[language], raw: factor.rawValue),
              DocumentTable.Cell(
                view.text(of: .factor(factor), value), raw: value.map { "\($0)" } ?? ""),
              view.cell(effect(factor, tree)),
              DocumentTable.Cell(needed.text, raw: needed.value.map { "\($0)" } ?? ""),
            ]
          })),
      .line(words(tree)),
    ]
  }
}
