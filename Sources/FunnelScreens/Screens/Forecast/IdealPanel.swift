import FunnelCore
import FunnelDocuments
import FunnelWording
import TerminalUI

/// The funnel that the quota takes beside the real one, what is wrong with it, and the rep's daily
/// mirror.
struct IdealPanel: ForecastPanel {
  let view: ForecastView

  var theme: Theme { view.theme }
  var language: Language { view.language }
  /// The funnel against the ideal that is supposed; without ideal figures where none can be.
  var fit: FunnelFit? { view.figures.fit(view.ideal) }
  /// Whether there is an ideal.
  var hasIdeal: Bool { view.ideal != nil }

  private static let fields: [Supposition] = [.quota, .averageOrder, .months]

  var title: String { Phrase.Forecast.idealFunnel[language] }
  var note: String { view.choices.method.label[language] + "  m" }
  var rows: Int { Self.fields.count + (fit.map { $0.rows.count + $0.mirror.count } ?? 0) }

  func supposition(at row: Int) -> Supposition? {
    Self.fields.indices.contains(row) ? Self.fields[row] : nil
  }

  func open(at row: Int) -> Transition? {
    guard let fit else { return nil }
    let terms = DealFilter("status:open !gate:pseudo !status:paused")
    let stage = row - Self.fields.count
    if fit.rows.indices.contains(stage) {
      let id = fit.rows[stage].stage
      return .push(ForecastDeals.ofAllDays(part: .stage(id), terms, Phrase(name(of: id)), view))
    }
    let place = stage - fit.rows.count
    guard fit.mirror.indices.contains(place) else { return nil }
    let zone = fit.mirror[place].zone
    return .push(
      ForecastDeals.ofAllDays(part: .all, terms, zone.label, view) { fit.zone(of: $0) == zone })
  }

  private func name(of stage: Stage.ID) -> Translated {
    view.book.stages[stage]?.name ?? Translated("")
  }

  // MARK: Drawing

  func draw(in area: Rect, on canvas: inout Canvas, at row: Int, isFocused: Bool) {
    let row = isFocused ? row : -1
    drawFields(in: area.row(0), at: row, on: &canvas)
    guard let fit else {
      view.say(view.nothing, in: area.inset(top: 1), on: &canvas)
      return
    }
    let (foot, rest) = area.inset(top: 1).divided(at: 1, from: .bottom)
    drawMirror(fit, in: foot, at: row - Self.fields.count - fit.rows.count, on: &canvas)
    let diagnosis = diagnosis(fit)
    let text = diagnosis.text.wrapped(to: rest.width)
    let lines = min(text.count, max(1, rest.height - fit.rows.count))
    let (words, stages) = rest.divided(at: lines, from: .bottom)
    view.say(diagnosis.text, diagnosis.role, in: words, on: &canvas)
    let step = stages.height >= fit.rows.count * 3 ? 3 : stages.height >= fit.rows.count * 2 ? 2 : 1
    let columns = Columns(self, fit, width: stages.width)
    let chosen = max(0, row - Self.fields.count)
    let visible = view.visible(fit.rows.count, chosen, room: stages.height / step)
    for (line, place) in visible.enumerated() {
      let slice = Rect(
        x: stages.x, y: stages.y + line * step, width: stages.width, height: step)
      draw(
        fit.rows[place], at: place, of: fit.rows.count, columns,
        isSelected: row - Self.fields.count == place, in: slice, on: &canvas)
    }
  }

  private func drawFields(in line: Rect, at row: Int, on canvas: inout Canvas) {
    var x = line.x
    for (place, field) in Self.fields.enumerated() {
      let label = field.label[language]
      let width = max(6, view.text(of: field, view.value(of: field)).displayWidth + 1)
      view.drawPointer(place == row, in: Rect(x: x, y: line.y, width: 1, height: 1), on: &canvas)
      canvas.put(
        label, at: Point(x: x, y: line.y), style: theme[place == row ? .accent : .label])
      x += label.displayWidth + 1
      view.drawField(
        field, isSelected: place == row, in: Rect(x: x, y: line.y, width: width, height: 1),
        on: &canvas)
      x += width + 3
    }
    guard let ideal = view.ideal else { return }
    let orders = Phrase.Forecast.ordersAMonth(
      view.deals(ideal.pace * ForecastView.daysOfMonth))[language]
    if x + orders.displayWidth <= line.maxX {
      canvas.put(orders, at: Point(x: x, y: line.y), style: theme[.label])
    }
  }

  /// Where the columns stand.
  private struct Columns {
    let name: Int
    let counts: Int
    let gap: Int
    let bar: Int
    let most: Double

    init(_ panel: IdealPanel, _ fit: FunnelFit, width: Int) {
      let names = fit.rows.map { panel.name(of: $0.stage)[panel.language] }
      counts = panel.view.width(fit.rows.map(panel.counts))
      gap = panel.view.width(fit.rows.map(panel.difference))
      name = min(panel.view.width(names), max(6, width - counts - gap - 12))
      bar = max(0, width - name - counts - gap - 3)
      most = fit.rows.map { max(Double($0.actual), panel.ideal(of: $0) ?? 0) }.max() ?? 0
    }
  }

  private func draw(
    _ row: FunnelFit.Row, at place: Int, of count: Int, _ columns: Columns, isSelected: Bool,
    in slice: Rect, on canvas: inout Canvas
  ) {
    let line = slice.row(slice.height / 2)
    view.drawPointer(isSelected, in: line, on: &canvas)
    canvas.put(
      name(of: row.stage)[language], at: line.origin,
      style: theme[isSelected ? .accent : .text], width: columns.name)
    canvas.put(
      counts(of: row).padded(to: columns.counts, alignment: .right),
      at: line.origin.offset(x: columns.name + 1), style: theme[.strong])
    let bars = Rect(
      x: slice.x + columns.name + columns.counts + 2, y: slice.y, width: columns.bar,
      height: slice.height)
    drawBars(of: row, at: place, of: count, columns.most, in: bars, on: &canvas)
    canvas.put(
      difference(of: row).padded(to: columns.gap, alignment: .right),
      at: Point(x: line.maxX - columns.gap, y: line.y), style: theme[role(of: row)])
  }

  /// The real deals as a bar, the ideal as an outline over it.
  private func drawBars(
    of row: FunnelFit.Row, at place: Int, of count: Int, _ most: Double, in bars: Rect,
    on canvas: inout Canvas
  ) {
    guard most > 0, bars.width > 2 else { return }
    let middle = bars.row(bars.height / 2)
    let scale = Double(bars.width - 1) / most
    let style = Style(
      foreground: theme.stage(place, of: count), background: theme[.text].background)
    if row.actual > 0 {
      canvas.draw(Bar(to: max(0.2, Double(row.actual) * scale), style: style), in: middle)
    }
    guard let ideal = ideal(of: row) else { return }
    let end = max(1, Int((ideal * scale).rounded()))
    let filled = Int((Double(row.actual) * scale).rounded(.up))
    let look = theme[.label]
    if filled < end {
      let rest = Rect(x: middle.x + filled, y: middle.y, width: end - filled, height: 1)
      canvas.fill(rest, theme[.faint], with: "┄")
    }
    canvas.put(
      "┃", at: Point(x: middle.x + end, y: middle.y),
      style: filled > end ? look.on(style.foreground) : look)
    guard bars.height >= 3 else { return }
    for (y, corner) in [(bars.y, "╮"), (bars.y + 2, "╯")] {
      canvas.fill(Rect(x: bars.x, y: y, width: end, height: 1), theme[.faint], with: "─")
      canvas.put(corner, at: Point(x: bars.x + end, y: y), style: theme[.faint])
    }
  }

  private func drawMirror(
    _ fit: FunnelFit, in line: Rect, at place: Int, on canvas: inout Canvas
  ) {
    var x = line.x
    let isNarrow = line.width < 66 && !language.isChinese
    for (index, reflection) in fit.mirror.enumerated() {
      let isSelected = index == place
      view.drawPointer(
        isSelected, in: Rect(x: x, y: line.y, width: 1, height: 1), on: &canvas)
      var text = StyledText(
        (isNarrow
          ? Phrase.Forecast.mirror(reflection.zone)[language] : self.place(of: reflection.zone))
          + " ",
        theme[isSelected ? .accent : reflection.zone.role])
      text.append(language.number(reflection.actual), theme[.strong])
      if hasIdeal, let ideal = reflection.ideal {
        // Whole deals, as the shortage is counted.
        text.append("/\(view.deals((ideal - 1e-9).rounded(.up)))", theme[.label])
        if let shortage = reflection.shortage, shortage > 0 {
          text.append(" −\(language.number(shortage))", theme[.warning])
        }
      }
      guard x + text.displayWidth <= line.maxX else { return }
      canvas.put(text, at: Point(x: x, y: line.y))
      x += text.displayWidth + 3
    }
  }

  // MARK: Words

  func ideal(of row: FunnelFit.Row) -> Double? { hasIdeal ? row.ideal : nil }

  /// What stands there of what should: `42/60`.
  func counts(of row: FunnelFit.Row) -> String {
    let actual = language.number(row.actual)
    guard hasIdeal else { return actual }
    return "\(actual)/\(row.ideal.map(view.deals) ?? "—")"
  }

  func difference(of row: FunnelFit.Row) -> String {
    guard hasIdeal, let difference = row.difference else { return "" }
    return view.signed(difference)
  }

  private func role(of row: FunnelFit.Row) -> Role {
    guard let ideal = row.ideal, let difference = row.difference else { return .label }
    if difference < -ideal * FunnelFit.tolerance { return .bad }
    return difference < 0 ? .warning : .good
  }

  func diagnosis(_ fit: FunnelFit) -> (text: String, role: Role) {
    guard hasIdeal else { return (reason[language], .label) }
    guard !fit.diagnoses.isEmpty else {
      let isKnown = fit.mirror.contains { $0.ideal != nil }
      return (
        isKnown ? Phrase.Forecast.wellShaped[language] : view.nothing, isKnown ? .good : .label
      )
    }
    let texts = fit.diagnoses.map {
      "▲ \($0.label[language])\(language.isChinese ? "：" : ": ")\($0.meaning[language])"
    }
    return (texts.joined(separator: " "), .warning)
  }

  /// Why there is no ideal, in words.
  var reason: Phrase { Phrase.Forecast.whyNoIdeal(why) }

  /// What is missing for an ideal.
  private var why: Phrase.Forecast.Missing {
    if view.value(of: .quota) == nil { return .quota }
    if view.value(of: .averageOrder) == nil { return .order }
    return .times
  }

  /// Bowl, pot and field.
  func place(of zone: Zone) -> String {
    switch zone {
    case .bestFew: FunnelFit.Part.bottom.place[language]
    case .inFunnel: FunnelFit.Part.middle.place[language]
    case .above, .universe: FunnelFit.Part.top.place[language]
    }
  }

  var sections: [Document.Section] {
    guard let fit else { return [.line(view.nothing)] }
    func row(_ name: String, _ actual: Int, _ ideal: Double?) -> [DocumentTable.Cell] {
      let ideal = hasIdeal ? ideal : nil
      let difference = ideal.map { Double(actual) - $0 }
      return [
        DocumentTable.Cell(name), DocumentTable.Cell(language.number(actual), raw: "\(actual)"),
        DocumentTable.Cell(ideal.map(view.deals) ?? "—", raw: ideal.map { "\($0)" } ?? ""),
        DocumentTable.Cell(
          difference.map(view.signed) ?? "—", raw: difference.map { "\($0)" } ?? ""),
      ]
    }
    let facts = Self.fields.map {
      Document.Fact($0.label[language], view.text(of: $0, view.value(of: $0)))
    }
    return [
      .facts(facts),
      .table(
        DocumentTable(
          columns: [
            view.column(Phrase.Deals.stage, "stage", isNumeric: false),
            view.column(Phrase.Forecast.actual, "actual"),
            view.column(Phrase.Action.ideal, "ideal"),
            view.column(Phrase.Forecast.difference, "difference"),
          ],
          rows: fit.rows.map { row(name(of: $0.stage)[language], $0.actual, $0.ideal) }
            + fit.mirror.map { row(place(of: $0.zone), $0.actual, $0.ideal) })),
      .line(diagnosis(fit).text),
    ]
  }
}
