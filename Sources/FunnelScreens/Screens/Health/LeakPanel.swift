import FunnelCore
import FunnelDocuments
import FunnelWording
import TerminalUI

/// What was lost from each stage, and what a better conversion would bring back.
struct LeakPanel: HealthPanel {
  let view: HealthView

  private var theme: Theme { view.theme }
  private var language: Language { view.language }
  private var points: [LeakPoint] { view.figures.leaks.points }
  private var most: Stage.ID? { view.figures.leaks.mostRegained?.stage }

  var title: String { Phrase.Health.leakPoints[language] }
  var note: String { Phrase.Health.ifBenchmark[language] }
  var rows: Int { points.count }
  var sideways: Sideways { .adjusts }

  /// The share that the simulator raises a conversion to: the one chosen, else the benchmark
  /// that is not reached yet, else ten points above the rate.
  private func target(of point: LeakPoint) -> Percentage {
    if let chosen = view.choices.raised[point.stage] { return chosen }
    let now = point.conversion.rate.fraction ?? 0.5
    if let benchmark = point.conversion.benchmark, benchmark.fraction > now { return benchmark }
    return Percentage(percent: min(100, Int((now * 100).rounded()) + 10))
  }

  /// Raises or lowers what the simulator supposes of the chosen stage, by whole percents.
  func adjust(by percents: Int, at pointer: HealthPointer) {
    guard points.indices.contains(pointer.row) else { return }
    let point = points[pointer.row]
    let percent = (Int(target(of: point).basisPoints) + 50) / 100 + percents
    view.choices.raised[point.stage] = Percentage(percent: min(max(0, percent), 100))
  }

  func open(at pointer: HealthPointer) -> Transition {
    guard points.indices.contains(pointer.row) else { return .stay }
    let point = points[pointer.row]
    return view.open(
      view.session.scope.narrowed(to: point.terms),
      Phrase.Health.lostFrom(view.book.stages[point.stage]?.name ?? Translated("")))
  }

  // MARK: Drawing

  func draw(
    in area: Rect, on canvas: inout Canvas, at pointer: HealthPointer, isFocused: Bool
  ) {
    guard !points.isEmpty else { return view.drawNothing(in: area, on: &canvas) }
    let causes = causes.wrapped(joinedBy: " · ", to: area.width)
    let room = area.height - points.count - 2
    let said = Array(causes.prefix(max(1, min(2, room))))
    // A blank line parts the simulator from the list where there is one to spare.
    let wanted = 2 + said.count + (room > said.count ? 1 : 0)
    let (foot, list) = area.divided(at: min(wanted, max(0, area.height - 2)), from: .bottom)
    let layout = Layout(self, width: list.width)
    let chosen = min(isFocused ? pointer.row : worst, points.count - 1)
    let visible = view.visible(points.count, chosen, room: list.height)
    let spacing = view.spacing(of: points.count, room: list.height)
    for (row, place) in visible.enumerated() {
      draw(
        points[place], isSelected: isFocused && place == chosen, layout,
        in: list.row(row * spacing), on: &canvas)
    }
    drawSimulator(points[chosen], causes: said, of: causes.count, in: foot, on: &canvas)
  }

  /// The place of the stage that would bring most.
  private var worst: Int { most.flatMap { stage in points.firstIndex { $0.stage == stage } } ?? 0 }

  /// The columns of the list.
  private struct Layout {
    let label: Int
    let lost: Int
    let value: Int
    let gain: Int
    let bar: Int
    let longest: Double

    init(_ panel: LeakPanel, width: Int) {
      let points = panel.points
      lost = points.map { panel.lost($0).displayWidth }.max() ?? 0
      value = points.map { panel.value($0).displayWidth }.max() ?? 0
      gain = points.map { panel.gain($0).displayWidth }.max() ?? 0
      let longest = points.map { panel.view.short($0.stage).displayWidth }.max() ?? 0
      label = min(longest, max(6, width - lost - value - gain - 6))
      bar = max(0, width - label - lost - value - gain - 7)
      self.longest = points.map { panel.size($0) }.max() ?? 0
    }
  }

  private func draw(
    _ point: LeakPoint, isSelected: Bool, _ layout: Layout, in row: Rect,
    on canvas: inout Canvas
  ) {
    view.drawPointer(isSelected, in: row, on: &canvas)
    let role: Role =
      switch point.verdict {
      case .alarm: .bad
      case .watch: .warning
      case .fine, .unknown: .text
      }
    canvas.put(
      view.short(point.stage), at: row.origin, style: theme[isSelected ? .accent : role],
      width: layout.label)
    canvas.put(
      lost(point).padded(to: layout.lost, alignment: .right),
      at: row.origin.offset(x: layout.label + 2), style: theme[.label])
    canvas.put(
      value(point).padded(to: layout.value, alignment: .right),
      at: row.origin.offset(x: layout.label + layout.lost + 3), style: theme[.strong])
    let bar = Rect(
      x: row.x + layout.label + layout.lost + layout.value + 5, y: row.y, width: layout.bar,
      height: 1)
    if layout.longest > 0, layout.bar > 2 {
      canvas.draw(
        Bar(to: size(point) / layout.longest * Double(layout.bar), style: theme[.bad]), in: bar)
    }
    canvas.put(
      gain(point).padded(to: layout.gain, alignment: .right),
      at: Point(x: row.maxX - layout.gain, y: row.y),
      style: theme[(point.regained?.wins ?? 0) > 0 ? .good : .faint], width: layout.gain)
  }

  private func drawSimulator(
    _ point: LeakPoint, causes: [String], of lines: Int, in area: Rect, on canvas: inout Canvas
  ) {
    guard area.height > 0 else { return }
    let target = target(of: point)
    var row = max(0, area.height - 2 - causes.count)
    var text = StyledText(
      Phrase.Health.raise(view.step(point.conversion))[language] + " ", theme[.text])
    text.append(" \(language.percent(target)) ", theme[.field])
    text.append(" ← →", theme[.label])
    text.append("  \(view.rate(point.conversion.rate))", theme[.faint])
    canvas.put(text, at: area.row(row).origin, width: area.width)
    row += 1
    canvas.put(
      outcome(point, at: target, width: area.width), at: area.row(row).origin, width: area.width)
    for (line, text) in causes.enumerated() where row + 1 + line < area.height {
      let isCut = line == causes.count - 1 && causes.count < lines
      canvas.put(
        isCut ? text + " …" : text, at: area.row(row + 1 + line).origin, style: theme[.label],
        width: area.width)
    }
  }

  /// What the simulator promises: `then +1.9 wins  +520K  (95 %: 0.3–3.1)`.
  private func outcome(_ point: LeakPoint, at target: Percentage, width: Int) -> StyledText {
    guard let regained = point.raised(to: target) else {
      return StyledText(view.nothing, theme[.faint])
    }
    let role: Role = regained.wins > 0.05 ? .good : regained.wins < -0.05 ? .bad : .label
    var text = StyledText(
      Phrase.Health.then(view.signed(regained.wins))[language], theme[role])
    if let value = regained.value {
      text.append("  \(view.money(value, isChange: true))", theme[role])
    }
    if let range = point.wins(raisedTo: target, in: view.book) {
      let ends = [range.lowerBound, range.upperBound].map { language.decimal($0) }
      text.append("  \(language.percent(0.95)): \(ends[0]) … \(ends[1])", theme[.label])
    }
    let chance = "  P \(view.rate(point.nextWinRate))"
    if text.displayWidth + chance.displayWidth <= width { text.append(chance, theme[.faint]) }
    return text
  }

  // MARK: Words

  private func size(_ point: LeakPoint) -> Double {
    let isValued = points.contains { $0.lost.value > 0 }
    return isValued ? Double(point.lost.value) : Double(point.lost.count)
  }

  private func lost(_ point: LeakPoint) -> String {
    "\(Phrase.Health.lost[language]) \(language.number(point.lost.count))"
  }

  private func value(_ point: LeakPoint) -> String {
    point.lost.valued > 0 ? view.money(point.lost.value) : "—"
  }

  private func gain(_ point: LeakPoint) -> String {
    guard let regained = point.regained else { return "—" }
    guard regained.wins > 0 else { return Phrase.Health.atBenchmark[language] }
    let value = regained.value.map { " " + view.money($0, isChange: true) } ?? ""
    return Phrase.Health.wins(view.signed(regained.wins))[language] + value
  }

  /// The reasons given for losses, the most frequent first.
  private var causes: [String] {
    guard let causes = view.choices.causes,
      causes.source.scope == view.session.scope, causes.looked > 0
    else { return [] }
    let silent = "\(Phrase.Health.noReason[language]) \(language.number(causes.silent))"
    let reasons =
      causes.reasons.map { "\($0.text) \(language.number($0.count))" }
      + (causes.silent > 0 ? [silent] : [])
    return reasons.prefix(1).map { view.named(Phrase.Health.causes[language], $0) }
      + reasons.dropFirst()
  }

  var sections: [Document.Section] {
    [.table(table)] + (causes.isEmpty ? [] : [.line(causes.joined(separator: " · "))])
  }

  private var table: DocumentTable {
    func column(_ title: String, _ key: String, isNumeric: Bool = true) -> DocumentTable.Column {
      DocumentTable.Column(title: title, key: key, isNumeric: isNumeric)
    }
    return DocumentTable(
      columns: [
        column(Phrase.Deals.stage[language], "stage", isNumeric: false),
        column(Phrase.Health.lost[language], "lost"),
        column(Phrase.Common.value[language], "lostValue"),
        column(Phrase.Health.rate[language], "rate"), column("k/n", "cases", isNumeric: false),
        column(Phrase.Health.raisedTo[language], "raisedTo"),
        column(Phrase.Health.winsRegained[language], "wins"),
        column(Phrase.Health.valueRegained[language], "value"),
        column(language.percent(0.95), "winsInterval", isNumeric: false),
      ],
      rows: points.map { point in
        let target = target(of: point)
        let regained = point.raised(to: target)
        let range = point.wins(raisedTo: target, in: view.book).map {
          "\(language.decimal($0.lowerBound)) … \(language.decimal($0.upperBound))"
        }
        return [
          DocumentTable.Cell(view.name(of: point.stage)), view.cell(point.lost.count),
          view.cell(point.lost.value),
          DocumentTable.Cell(
            point.conversion.rate.fraction.map { language.percent($0) } ?? view.nothing,
            raw: point.conversion.rate.fraction.map { "\($0)" } ?? ""),
          DocumentTable.Cell(
            language.ratio(point.conversion.rate.k, of: point.conversion.rate.n)),
          DocumentTable.Cell(language.percent(target), raw: "\(target.fraction)"),
          DocumentTable.Cell(
            regained.map { view.signed($0.wins) } ?? "—",
            raw: regained.map { "\($0.wins)" } ?? ""),
          regained?.value.flatMap { Int64(exactly: $0.rounded()) }.map { view.cell($0) } ?? "—",
          DocumentTable.Cell(range ?? "—"),
        ]
      })
  }
}
