import FunnelCore
import FunnelWording

extension Report {
  /// How probable it is to reach the quota of a period.
  static let chance = Report("chance", needsPeriod: true) { question in
    guard let report = ForecastReport(question.book, question.scope, testing: 0) else {
      return ReportContent([.shown([.line(Phrase.Common.notEnoughData[question.language])])])
    }
    let facts = [
      ReportFact("quota", Phrase.Forecast.quota, report.quota.map { .money($0) }),
      ReportFact("won", Outcome.won.label, .sum(report.won)),
      ReportFact("open", Outcome.open.label, .sum(report.open)),
      ReportFact("chance", Phrase.Forecast.chance, report.chanceToReachQuota.map { .share($0) }),
      ReportFact("dealQuota", Phrase.Reports.dealQuota, report.dealQuota.map { .count(Int($0)) }),
      ReportFact(
        "dealChance", Phrase.Reports.dealChance, report.chanceToReachDealQuota.map { .share($0) }),
    ]
    var methods = ReportRows("methods", of: report.rows)
    methods.words("method", Phrase.Reports.method) { question.choice($0.method) }
    methods.figure("forecast", Phrase.Funnel.forecast) { row in
      row.forecast.map { .money($0.point) }
    }
    methods.figure("chance", Phrase.Forecast.chance) { row in
      row.forecast?.chanceToReachQuota.map { .share($0) }
    }
    return ReportContent(
      [.facts(facts), .table(methods.table())], summary: facts, unconverted: report.unconverted)
  }
}
