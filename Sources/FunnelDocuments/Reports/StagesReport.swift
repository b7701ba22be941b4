import FunnelCore
import FunnelWording

extension Report {
  /// What stands in each stage of a pipeline.
  static let stages = Report("stages") { question in
    let report = FunnelReport(question.book, question.scope)
    var stages = ReportRows("stages", of: report.stages)
    stages.hidden("id", .programs) { .count(Int($0.stage.id.rawValue)) }
    stages.words("name", Phrase.Deals.stage) { .text($0.stage.name[question.language]) }
    stages.words("role", Phrase.Reports.role, .programs) { .text($0.stage.role.rawValue) }
    stages.figure("probability", Phrase.Deals.probability) { row in
      let share = ReportValue.percentage(row.stage.probability)
      return row.stage.role == .open
        ? share : .composed("", .percentage(row.stage.probability))
    }
    stages.figure("count", Phrase.Common.count) { .count($0.count) }
    stages.figure("value", Phrase.Common.value) { .money($0.value) }
    stages.figure("weighted", Phrase.Common.weighted) { row in
      row.stage.role == .open
        ? .money(row.weighted) : .composed("", .amount(row.weighted, in: question.currency))
    }
    let totals = report.totals
    let facts = [
      ReportFact("open", Outcome.open.label, .count(totals.open)),
      ReportFact("won", Outcome.won.label, .count(totals.won)),
      ReportFact("lost", Outcome.lost.label, .count(totals.lost)),
      ReportFact("withdrawn", Outcome.withdrawn.label, .count(totals.withdrawn)),
      ReportFact("openValue", Phrase.Health.openValue, .money(totals.openValue)),
      ReportFact("weighted", Phrase.Funnel.weighted, .money(totals.weighted)),
      ReportFact("wonValue", Phrase.Reports.wonValue, .money(totals.wonValue)),
      ReportFact("lostValue", Phrase.Reports.lostValue, .money(totals.lostValue)),
    ]
    return ReportContent(
      [.table(stages.table()), .facts(key: "totals", facts)], unconverted: report.unconverted)
  }
}
