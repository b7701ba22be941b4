import FunnelCore
import FunnelDocuments
import FunnelWording
import TerminalUI

/// What became of the open funnel between two days, as a bridge from the first bar to the last.
struct WaterfallPanel: HealthPanel {
  let view: HealthView

  private var theme: Theme { view.theme }
  private var language: Language { view.language }
  private var waterfall: Waterfall? { view.choices.waterfall.waterfall(in: view.session) }
  private var days: (from: Day, to: Day) { view.choices.waterfall.days(in: view.session) }

  /// One bar of the bridge.
  private struct Line {
    var label: Phrase
    /// What the bar adds to the funnel, or the funnel itself at both ends.
    var value: Int64
    var count: Int
    /// The sums between which the bar stands.
    var from: Int64
    var to: Int64
    var role: Role
    var step: Waterfall.Step?
  }

  var title: String {
    let (from, to) = days
    return "\(Phrase.Health.genuineValue[language])  \(from.narrow(in: language, today: to))"
      + " → \(to.short(in: language))"
  }

  var note: String {
    guard let residue = waterfall?.residue else { return "w" }
    let isExact = residue.count == 0 && residue.value == 0
    return Phrase.Health.residue[language] + " " + (isExact ? "0" : view.money(residue.value))
  }

  var rows: Int { waterfall.map { lines($0).count } ?? 0 }

  private func lines(_ waterfall: Waterfall) -> [Line] {
    var sum = waterfall.start.value
    var lines = [
      Line(
        label: Phrase.Health.start, value: sum, count: waterfall.start.count, from: 0, to: sum,
        role: .label)
    ]
    for step in waterfall.all {
      let change = step.kind.isGain ? step.value : -step.value
      lines.append(
        Line(
          label: step.kind.label, value: change, count: step.count, from: sum, to: sum + change,
          role: step.kind.role, step: step))
      sum += change
    }
    lines.append(
      Line(
        label: Phrase.Health.end, value: waterfall.end.value, count: waterfall.end.count, from: 0,
        to: waterfall.end.value, role: .label))
    return lines
  }

  func open(at pointer: HealthPointer) -> Transition {
    guard let waterfall else {
      view.choices.waterfall.load(in: view.session)
      return .stay
    }
    let lines = lines(waterfall)
    guard lines.indices.contains(pointer.row) else { return .stay }
    if let step = lines[pointer.row].step {
      return view.open(Set(step.entries.map(\.deal)), step.kind.label)
    }
    guard pointer.row > 0, days.to == view.session.today else {
      view.session.say(Phrase.Health.pastBar)
      return .stay
    }
    return view.open(
      view.session.scope.narrowed(to: DealFilter("status:open !gate:pseudo")), Phrase.Health.end)
  }

  // MARK: Drawing

  func draw(
    in area: Rect, on canvas: inout Canvas, at pointer: HealthPointer, isFocused: Bool
  ) {
    guard let waterfall else {
      let isLarge = view.choices.waterfall.isLarge(view.session)
      return view.drawNothing(
        (isLarge ? Phrase.Health.readPast(days.from) : Phrase.Health.readingPast(days.from))[
          language], in: area, on: &canvas)
    }
    let lines = lines(waterfall)
    let label = lines.map { $0.label[language].displayWidth }.max() ?? 0
    let texts = lines.map { text($0) }
    let value = texts.map(\.displayWidth).max() ?? 0
    let counts = lines.map { language.number($0.count) }
    let count = counts.map(\.displayWidth).max() ?? 0
    let visible = view.visible(lines.count, isFocused ? pointer.row : 0, room: area.height)
    let scale = Scale(lines, width: max(0, area.width - label - value - count - 5))
    for (row, place) in visible.enumerated() {
      let (line, origin) = (lines[place], area.row(row).origin)
      let isSelected = isFocused && place == pointer.row
      view.drawPointer(isSelected, in: area.row(row), on: &canvas)
      canvas.put(line.label[language], at: origin, style: theme[isSelected ? .accent : .label])
      canvas.put(
        texts[place].padded(to: value, alignment: .right), at: origin.offset(x: label + 1),
        style: theme[line.value == 0 ? .faint : line.step == nil ? .strong : line.role])
      canvas.put(
        counts[place].padded(to: count, alignment: .right),
        at: origin.offset(x: label + value + 3), style: theme[.label])
      scale.draw(
        line, theme[line.role], in: area.row(row).inset(left: label + value + count + 5),
        on: &canvas)
    }
    guard area.height > lines.count, isFocused, lines.indices.contains(pointer.row) else { return }
    canvas.put(
      causes(of: lines[pointer.row]), at: area.row(area.height - 1).origin, style: theme[.label],
      width: area.width)
  }

  /// How sums become places in a row.
  private struct Scale {
    private let least: Double
    private let extent: Double
    private let width: Double

    init(_ lines: [Line], width: Int) {
      let sums = lines.flatMap { [Double($0.from), Double($0.to)] }
      least = min(0, sums.min() ?? 0)
      extent = max(0, sums.max() ?? 0) - least
      self.width = Double(width)
    }

    private func place(_ sum: Int64) -> Double {
      extent > 0 ? (Double(sum) - least) / extent * width : 0
    }

    func draw(_ line: Line, _ style: Style, in row: Rect, on canvas: inout Canvas) {
      guard line.from != line.to else { return }
      let ends = [place(line.from), place(line.to)]
      canvas.draw(
        Bar(from: min(ends[0], ends[1]), to: max(ends[0], ends[1]), style: style), in: row)
    }
  }

  private func text(_ line: Line) -> String {
    line.step == nil ? view.money(line.value) : view.money(line.value, isChange: true)
  }

  /// Why the deals of a step came or went: `created 3 · reopened 1`.
  private func causes(of line: Line) -> String {
    guard let step = line.step else { return "" }
    return Waterfall.Cause.allCases.compactMap { cause in
      let count = step.entries.count { $0.cause == cause }
      return count > 0 ? "\(cause.label[language]) \(language.number(count))" : nil
    }.joined(separator: " · ")
  }

  var sections: [Document.Section] {
    guard let waterfall else { return [.line(view.nothing)] }
    return [
      .line("\(days.from.medium(in: language)) → \(days.to.medium(in: language)), \(note)"),
      .table(
        DocumentTable(
          columns: [
            DocumentTable.Column(title: Phrase.Health.step[language], key: "step"),
            DocumentTable.Column(title: "n", key: "deals", isNumeric: true),
            DocumentTable.Column(
              title: Phrase.Common.value[language], key: "value", isNumeric: true),
            DocumentTable.Column(
              title: Phrase.Health.cause[language], key: "causes", limit: 60),
          ],
          rows: lines(waterfall).map { line in
            [
              DocumentTable.Cell(
                line.label[language], raw: line.step?.kind.rawValue ?? line.label[.en]),
              view.cell(line.count), view.cell(line.value), DocumentTable.Cell(causes(of: line)),
            ]
          })),
    ]
  }
}

extension Waterfall.StepKind {
  /// What colour the step has.
  fileprivate var role: Role {
    switch self {
    case .new, .pulledIn, .increased: .good
    case .decreased, .pushedOut: .caution
    case .won: .person
    case .lost: .bad
    }
  }
}
