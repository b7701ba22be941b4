import ArgumentParser
import FunnelCore
import FunnelDocuments
import FunnelWording

/// `funnel report figures`: every metric of a scope.
struct ReportFigures: FunnelCommand {
  static let configuration = CommandConfiguration(
    commandName: "figures", abstract: "Win rate, cycle, velocity, coverage and the rest.")

  @OptionGroup var selection: ScopeOptions
  @OptionGroup var output: OutputOptions
  @OptionGroup var shared: SharedOptions

  func run(in invocation: Invocation) throws {
    let workspace = try Workspace(invocation)
    let scope = try selection.scope(in: workspace, pipeline: workspace.pipeline())
    let figures = SalesFigures(workspace.book, scope)
    let language = invocation.language
    let values = Metric.all.map { (metric: $0, value: $0.value(figures)) }
    let json = JSON.members([
      "asOf": .day(workspace.today), "currency": .text(figures.currency.code),
      "figures": .object(
        values.map { ($0.metric.id, $0.value.json(in: figures.currency)) }),
      "unconverted": .array(figures.unconverted.map(JSON.foreign)),
    ])
    var facts = values.map {
      Document.Fact(
        $0.metric.label[language], $0.value.text(in: language, currency: figures.currency))
    }
    facts += figures.unconverted.map { Document.Fact(unconverted: $0, in: language) }
    try invocation.output.print(Answer(json: json, [.facts(facts)]), as: output.chosen)
  }
}

extension JSON {
  /// Money that no rate converts.
  static func foreign(_ foreign: ForeignValue) -> JSON {
    .members([
      "currency": .text(foreign.currency.code), "count": .integer(foreign.count),
      "value": .text(Money(minorUnits: foreign.value, currency: foreign.currency).decimal),
    ])
  }
}

extension Document.Fact {
  /// Money that no rate converts, on a line of its own.
  init(unconverted foreign: ForeignValue, in language: Language) {
    let money = Money(minorUnits: foreign.value, currency: foreign.currency)
    self.init(
      Phrase.Common.unconverted[language],
      "\(language.number(foreign.count))  \(money.full(in: language))")
  }
}

extension MetricValue {
  /// The figure for programs: rates keep their k and n, what is not known is null.
  fileprivate func json(in currency: Currency) -> JSON {
    switch self {
    case .rate(let rate):
      .members([
        "rate": .double(rate.fraction), "count": .integer(rate.k), "of": .integer(rate.n),
        "low": .double(rate.wilson?.lowerBound), "high": .double(rate.wilson?.upperBound),
      ])
    case .share(let share): .double(share)
    case .money(let units): .text(Money(minorUnits: units, currency: currency).decimal)
    case .moneyPerDay(let units):
      .text(Money(minorUnits: Int64(units.rounded()), currency: currency).decimal)
    case .days(let days): .double(days)
    case .count(let count): .integer(count)
    case .multiple(let multiple): .double(multiple)
    case .notEnoughData: .null
    }
  }
}
