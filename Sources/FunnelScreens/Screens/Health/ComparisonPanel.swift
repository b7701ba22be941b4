import FunnelCore
import FunnelDocuments
import FunnelWording
import TerminalUI

/// Two groups of deals side by side: the difference with its interval, and what it means.
struct ComparisonPanel: HealthPanel {
  let view: HealthView

  private var theme: Theme { view.theme }
  private var language: Language { view.language }
  private var pair: ComparedPair { view.choices.pair ?? .periods(view.session) }
  private var comparison: Comparison { view.figures.comparison(of: pair) }

  /// What is compared in a line.
  private struct Line {
    var label: String
    var first: String
    var second: String
    /// Numbers behind each side.
    var cases: (Int, Int)
    var difference: Difference
    /// A difference in words: `+12.0 pt`, `+18 d`.
    var write: (Double) -> String
    /// The same without its unit.
    var bare: (Double) -> String
    /// The deals behind a side.
    var deals: (ComparedGroup) -> Set<Deal.ID>
  }

  var title: String {
    "\(Phrase.Health.compareTwo[language])  \(pair.first.name[language])"
      + " | \(pair.second.name[language])"
  }
  var note: String { "c" }
  var rows: Int { 3 + comparison.conversions.count }
  var sideways: Sideways { .chooses(2) }

  private var lines: [Line] {
    let comparison = comparison
    return [winRate(comparison), amount(comparison), cycle(comparison)]
      + comparison.conversions.map { conversion($0.stage, $0.difference, comparison) }
  }

  private func deals(_ terms: String) -> (ComparedGroup) -> Set<Deal.ID> {
    { group in
      let scope = group.scope(in: view.session.scope).narrowed(to: DealFilter(terms))
      return Set(DealQuery(scope).places(in: view.book).map { view.book.deals[$0].id })
    }
  }

  private func points(_ share: Double) -> String {
    Phrase.Health.points(view.signed(share * 100))[language]
  }

  private func bare(_ share: Double) -> String { view.signed(share * 100) }

  private func winRate(_ comparison: Comparison) -> Line {
    Line(
      label: Phrase.Funnel.winRate[language], first: view.rate(comparison.first.winRate),
      second: view.rate(comparison.second.winRate),
      cases: (comparison.first.winRate.n, comparison.second.winRate.n),
      difference: comparison.winRate, write: points, bare: bare, deals: deals("status:won|lost"))
  }

  private func amount(_ comparison: Comparison) -> Line {
    func mean(_ sample: Sample) -> String {
      sample.mean.map { view.money($0) + "  n \(sample.count)" } ?? view.nothing
    }
    return Line(
      label: Phrase.Forecast.averageDeal[language], first: mean(comparison.first.wonAmount),
      second: mean(comparison.second.wonAmount),
      cases: (comparison.first.wonAmount.count, comparison.second.wonAmount.count),
      difference: comparison.wonAmount, write: { view.money($0, isChange: true) },
      bare: { view.money($0, isChange: true) },
      deals: deals("status:won"))
  }

  private func cycle(_ comparison: Comparison) -> Line {
    func mean(_ sample: Sample) -> String {
      sample.mean.map { language.duration(days: Int($0.rounded())) + "  n \(sample.count)" }
        ?? view.nothing
    }
    return Line(
      label: Phrase.Funnel.meanCycle[language], first: mean(comparison.first.cycle),
      second: mean(comparison.second.cycle),
      cases: (comparison.first.cycle.count, comparison.second.cycle.count),
      difference: comparison.cycle,
      write: { days in
        (days.rounded() > 0 ? "+" : "") + language.duration(days: Int(days.rounded()))
      }, bare: { language.signed(Int($0.rounded())) }, deals: deals("status:won"))
  }

  private func conversion(
    _ stage: Stage.ID, _ difference: Difference, _ comparison: Comparison
  ) -> Line {
    func conversion(_ group: Comparison.Group) -> StageConversion? {
      group.conversions.first { $0.stage == stage }
    }
    func rate(_ group: Comparison.Group) -> Rate { conversion(group)?.rate ?? Rate(0, of: 0) }
    return Line(
      label: conversion(comparison.first).map(view.step) ?? view.short(stage),
      first: view.rate(rate(comparison.first)), second: view.rate(rate(comparison.second)),
      cases: (rate(comparison.first).n, rate(comparison.second).n), difference: difference,
      write: points, bare: bare,
      deals: { group in
        StageConversion.counted(view.book, group.scope(in: view.session.scope), in: stage)
      })
  }

  func open(at pointer: HealthPointer) -> Transition {
    let lines = lines
    guard lines.indices.contains(pointer.row) else { return .stay }
    let group = pointer.column == 0 ? pair.first : pair.second
    let label = lines[pointer.row].label
    return view.open(
      lines[pointer.row].deals(group), Phrase { "\(group.name[$0]) · \(label)" })
  }

  // MARK: Drawing

  func draw(
    in area: Rect, on canvas: inout Canvas, at pointer: HealthPointer, isFocused: Bool
  ) {
    let lines = lines
    let spoken = lines[min(isFocused ? pointer.row : 0, lines.count - 1)]
    let said = sentence(spoken).wrapped(to: area.width)
    let foot = min(said.count, max(0, area.height - 4))
    let table = HealthTable(
      head: [
        "", pair.first.name[language].clipped(to: 18), pair.second.name[language].clipped(to: 18),
        Phrase.Health.difference[language], language.percent(0.95), "",
      ],
      rows: lines.map { cells($0, isBare: language.isChinese && area.width < 70) },
      dispensable: [5, 4], selected: isFocused ? pointer.row : nil,
      column: pointer.column + 1, view: view)
    table.draw(in: area.inset(bottom: foot), on: &canvas)
    for (row, line) in said.prefix(foot).enumerated() {
      canvas.put(
        line, at: area.row(area.height - foot + row).origin,
        style: theme[role(spoken.difference.verdict)])
    }
  }

  private func role(_ verdict: Difference.Verdict) -> Role {
    switch verdict {
    case .better: .good
    case .worse: .bad
    case .unclear: .text
    case .notEnoughData: .label
    }
  }

  /// - Parameter isBare: Whether differences go without their unit, which Chinese writes long.
  private func cells(_ line: Line, isBare: Bool = false) -> [StyledText] {
    let role = role(line.difference.verdict)
    return [
      StyledText(line.label, theme[.text]), StyledText(line.first, theme[.strong]),
      StyledText(line.second, theme[.strong]),
      StyledText(line.difference.value.map(isBare ? line.bare : line.write) ?? "—", theme[role]),
      StyledText(interval(line), theme[.label]),
      StyledText(line.difference.verdict.label[language], theme[role]),
    ]
  }

  private func interval(_ line: Line) -> String {
    guard let interval = line.difference.interval else { return "—" }
    return "\(line.bare(interval.lowerBound)) … \(line.write(interval.upperBound))"
  }

  /// Whether the change helped, in a sentence.
  private func sentence(_ line: Line) -> String {
    let (first, second) = (pair.first.name, pair.second.name)
    let text: Phrase
    switch line.difference.verdict {
    case .better: text = Phrase.Health.helped(second, line.label, interval(line))
    case .worse: text = Phrase.Health.harmed(second, line.label, interval(line))
    case .unclear: text = Phrase.Health.maybeChance(line.label, interval(line))
    case .notEnoughData:
      let cases = (line.cases.0, line.cases.1)
      text = Phrase.Health.tooFewToCompare(
        line.label, first, cases.0, second, cases.1, least: RateDifference.leastCases)
    }
    let shared = comparison.shared
    return text[language]
      + (shared > 0 ? " " + Phrase.Health.inBothGroups(shared)[language] : "")
  }

  var sections: [Document.Section] {
    let (lines, pair) = (lines, pair)
    return [
      .line("\(pair.first.name[language]) | \(pair.second.name[language])"),
      .table(
        DocumentTable(
          columns: [
            DocumentTable.Column(title: "", key: "figure"),
            DocumentTable.Column(title: pair.first.name[language], key: "first"),
            DocumentTable.Column(title: pair.second.name[language], key: "second"),
            DocumentTable.Column(title: Phrase.Health.difference[language], key: "difference"),
            DocumentTable.Column(title: language.percent(0.95), key: "interval"),
            DocumentTable.Column(title: "", key: "verdict"),
          ],
          rows: lines.map { cells($0).map { DocumentTable.Cell($0.text) } })),
    ] + lines.map { .line(sentence($0)) }
  }
}
