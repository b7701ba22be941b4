import FunnelCore
import FunnelWording

extension Report {
  /// Won deals as a share of those decided, three ways, of the funnel and of each stage.
  static let winRate = Report("winrate") { question in
    let figures = SalesFigures(question.book, question.scope)
    let whole = WinRate(figures)
    let facts = [
      ReportFact("winRate", Phrase.Funnel.winRate, .rate(whole.closed)),
      ReportFact("byCohort", Phrase.Reports.byCohort, .rate(whole.cohort)),
      ReportFact("byValue", Phrase.Reports.byValue, whole.byValue.map { .share($0) }),
    ]
    var stages = ReportRows(
      "stages", of: StageWinRate.all(question.book, question.scope),
      Phrase.Reports.reachedStage)
    stages.words("stage", Phrase.Deals.stage) { question.stage($0.stage) }
    stages.rate("winRate", Phrase.Funnel.winRate) { $0.rates.closed }
    stages.rate("byCohort", Phrase.Reports.byCohort) { $0.rates.cohort }
    stages.figure("byValue", Phrase.Reports.byValue) { row in
      row.rates.byValue.map { .share($0) }
    }
    return ReportContent(
      [.facts(facts), .table(stages.table())], summary: facts, unconverted: figures.unconverted)
  }
}
