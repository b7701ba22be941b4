import FunnelCore
import FunnelWording

extension Report {
  /// What winning costs, and what was spent on deals lost or withdrawn.
  static let cost = Report("cost") { question in
    let cost = AcquisitionCost(
      question.book, question.scope, activities: try question.records.activities())
    let parts = [
      ("won", Outcome.won.label, cost.won), ("lost", Outcome.lost.label, cost.lost),
      ("withdrawn", Outcome.withdrawn.label, cost.withdrawn),
      ("open", Outcome.open.label, cost.open), ("total", Phrase.Common.total, cost.total),
    ]
    var rows = ReportRows("rows", of: parts)
    rows.words("outcome", Phrase.Reports.outcome) { part in
      .named(part.1[question.language], code: part.0)
    }
    rows.figure("activities", EntityKind.activity.pluralLabel) { .count($0.2.activities) }
    rows.figure("timed", Phrase.Effort.timed) { .count($0.2.timed) }
    rows.figure("minutes", Phrase.Coaching.time) { .minutes($0.2.minutes) }
    rows.figure("costed", Phrase.Reports.costed) { .count($0.2.costed) }
    rows.figure("cost", Phrase.Coaching.money) { .money($0.2.cost) }
    let facts = [
      ReportFact("wins", Phrase.Reports.dealsWon, .count(cost.wins)),
      ReportFact("perWin", Phrase.Reports.acquisition, .amount(cost.perWin)),
      ReportFact("wastedCost", Phrase.Reports.wasted, .money(cost.wasted.cost)),
      ReportFact("wastedMinutes", Phrase.Reports.wastedTime, .minutes(cost.wasted.minutes)),
    ]
    return ReportContent([.table(rows.table()), .facts(facts)], summary: facts)
  }
}
