import FunnelCore
import FunnelWording

extension Report {
  /// Two groups of deals side by side, with the interval of the difference.
  static let compare = Report("compare", options: [.group]) { question in
    let sides = question.sides
    let comparison = Comparison(question.book, sides.first.scope, sides.second.scope)
    var measures = [
      Measure("winRate", Phrase.Funnel.winRate, comparison.winRate) {
        .rate($0.winRate)
      },
      Measure("wonAmount", Phrase.Forecast.averageDeal, comparison.wonAmount, .money) {
        .amount($0.wonAmount.mean)
      },
      Measure("cycle", Phrase.Funnel.meanCycle, comparison.cycle, .days) { group in
        group.cycle.mean.map { .days($0) }
      },
    ]
    measures += comparison.conversions.map { stage, difference in
      let name = question.book.stages[stage].map { Phrase($0.name) } ?? Phrase.Common.unknown
      return Measure("conversion", name, stage: stage, difference) { group in
        group.conversions.first { $0.stage == stage }.map { .rate($0.rate) }
      }
    }
    var rows = ReportRows("measures", of: measures)
    rows.words("measure", Phrase.Reports.measure) { measure in
      .named(measure.label[question.language], code: measure.key)
    }
    rows.words("stage", Phrase.Deals.stage, .programs) { question.stage(ifKnown: $0.stage) }
    rows.figure("first", Phrase(verbatim: "A")) { $0.value(comparison.first, question) }
    rows.figure("firstCount", Phrase.Reports.casesOfA) { $0.count(comparison.first) }
    rows.figure("second", Phrase(verbatim: "B")) { $0.value(comparison.second, question) }
    rows.figure("secondCount", Phrase.Reports.casesOfB) { $0.count(comparison.second) }
    rows.figure("difference", Phrase.Reports.difference) { $0.difference(question) }
    rows.figure("low", Phrase.Reports.low) { row in
      row.change(row.difference.interval?.lowerBound, question)
    }
    rows.figure("high", Phrase.Reports.high) { row in
      row.change(row.difference.interval?.upperBound, question)
    }
    rows.words("verdict", Phrase.Reports.verdict) { question.choice($0.difference.verdict) }
    let facts = [
      ReportFact("a", Phrase(verbatim: "A"), .text(sides.first.name)),
      ReportFact("b", Phrase(verbatim: "B"), .text(sides.second.name)),
      ReportFact("shared", Phrase.Reports.inBoth, .count(comparison.shared)),
    ]
    return ReportContent(
      [.facts(facts), .table(rows.table())], unconverted: comparison.unconverted)
  }
}

extension ReportQuestion {
  /// The two groups: two filters, or a period and the one before it.
  fileprivate var sides: (first: (name: String, scope: Scope), second: (name: String, scope: Scope))
  {
    if groups.count == 2 {
      let scopes = groups.map { scope.narrowed(to: $0) }
      return ((groups[0].text, scopes[0]), (groups[1].text, scopes[1]))
    }
    let period = scope.period ?? .quarter(of: scope.today)
    var (before, now) = (scope, scope)
    (before.period, now.period) = (period.preceding, period)
    return ((period.preceding.name(in: language), before), (period.name(in: language), now))
  }
}

/// A line of a comparison.
private struct Measure {
  var key: String
  var label: Phrase
  var stage: Stage.ID?
  var difference: Difference
  var unit: Unit
  var figure: (Comparison.Group) -> ReportValue?

  /// What a difference is counted in.
  enum Unit {
    case share
    case money
    case days
  }

  init(
    _ key: String, _ label: Phrase, stage: Stage.ID? = nil, _ difference: Difference,
    _ unit: Unit = .share, _ figure: @escaping (Comparison.Group) -> ReportValue?
  ) {
    (self.key, self.label, self.stage) = (key, label, stage)
    (self.difference, self.unit, self.figure) = (difference, unit, figure)
  }

  func value(_ group: Comparison.Group, _ question: ReportQuestion) -> ReportValue? {
    guard case .rate(let rate) = figure(group) else { return figure(group) }
    return .composed(
      ReportValue.rate(rate).text(question.style), JSON.rate(rate))
  }

  func count(_ group: Comparison.Group) -> ReportValue? {
    if case .rate(let rate) = figure(group) { return .count(rate.n) }
    return .count(unit == .money ? group.wonAmount.count : group.cycle.count)
  }

  func difference(_ question: ReportQuestion) -> ReportValue? {
    change(difference.value, question)
  }

  /// A difference with its sign.
  func change(_ number: Double?, _ question: ReportQuestion) -> ReportValue? {
    guard let number else { return nil }
    switch unit {
    case .share: return .composed(question.language.change(number), .double(number))
    case .days: return .days(number)
    case .money: return .amount(number)
    }
  }
}
