import FunnelCore
import FunnelWording

extension Report {
  /// How many of the deals that came to a stage went on from it.
  static let conversion = Report("conversion") { question in
    var stages = ReportRows(
      "stages", of: StageConversion.all(question.book, question.scope))
    stages.words("stage", Phrase.Deals.stage) { question.stage($0.stage) }
    stages.words("next", Phrase.Reports.next, .json) { question.stage(ifKnown: $0.next) }
    stages.rate("rate", Phrase.Reports.wentOn) { $0.rate }
    stages.figure("benchmark", Phrase.Reports.benchmark) { row in
      row.benchmark.map { .percentage($0) }
    }
    stages.words("verdict", Phrase.Reports.verdict) { question.choice($0.verdict) }
    stages.figure("pending", Phrase.Health.pending) { .count($0.pending) }
    stages.figure("decidedEarly", Phrase.Reports.decidedEarly) { .count($0.decidedEarly) }
    stages.figure("withdrawn", Outcome.withdrawn.label) { .count($0.withdrawn) }
    stages.figure("maturity", Phrase.Reports.maturity) { .days(Double($0.maturity)) }
    return ReportContent([.table(stages.table())])
  }
}
