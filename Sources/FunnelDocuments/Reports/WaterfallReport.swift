import FunnelCore
import FunnelWording

extension Report {
  /// What became of a period's open funnel between two days.
  static let waterfall = Report(
    "waterfall", options: [.by, .from, .to], needsPeriod: true
  ) { question in
    let scope = question.scope
    let to = question.to ?? scope.period.map { min($0.last, scope.today) } ?? scope.today
    let eve = (scope.period?.first ?? to).adding(days: -1)
    let from = question.from ?? (eve < to ? eve : to.adding(days: -1))
    var end = scope
    end.today = to
    let book = to == scope.today ? question.book : try question.records.past(to)
    let bridge = Waterfall(
      from: try question.records.past(from), on: from, to: book, end)
    let steps =
      [Span(name: "start", label: Phrase.Health.start, sum: bridge.start)]
      + bridge.all.map { Span($0) }
      + [Span(name: "end", label: Phrase.Health.end, sum: bridge.end)]
    var rows = ReportRows("steps", of: steps)
    rows.words("step", Phrase.Reports.step) { step in
      .named(step.label[question.language], code: step.name)
    }
    rows.figure("count", Phrase.Common.count) { .count($0.sum.count) }
    rows.figure("value", Phrase.Common.value) { step in
      step.isLoss && step.sum.value > 0
        ? .composed(
          question.style.money(-step.sum.value).digits(in: question.language),
          .amount(step.sum.value, in: bridge.currency)) : .money(step.sum.value)
    }
    rows.hidden("deals") { step in
      .composed("", .array(step.entries.map { question.json($0, in: bridge.currency) }))
    }
    return ReportContent(
      [
        .facts([
          ReportFact("from", Phrase.Reports.from, .day(from)),
          ReportFact("to", Phrase.Reports.to, .day(to)),
        ]), .table(rows.table()),
        .facts(
          key: "residue",
          [
            ReportFact("count", Phrase.Health.residue, .count(bridge.residue.count), .programs),
            ReportFact("value", Phrase.Health.residue, .money(bridge.residue.value)),
          ]),
      ], unconverted: bridge.unconverted)
  }
}

/// A bar of the bridge.
private struct Span {
  var name: String
  var label: Phrase
  var sum: DealSum
  var isLoss = false
  var entries: [Waterfall.Entry] = []

  init(name: String, label: Phrase, sum: DealSum) {
    (self.name, self.label, self.sum) = (name, label, sum)
  }

  init(_ step: Waterfall.Step) {
    (name, label, entries) = (step.kind.rawValue, step.kind.label, step.entries)
    isLoss = !step.kind.isGain
    sum = DealSum()
    (sum.count, sum.value) = (step.count, step.value)
  }
}

extension ReportQuestion {
  fileprivate func json(_ entry: Waterfall.Entry, in currency: Currency) -> JSON {
    .members([
      "deal": deal(entry.deal).json(style), "value": .amount(entry.value, in: currency),
      "cause": .text(entry.cause.rawValue),
    ])
  }
}
