import FunnelCore
import FunnelWording

extension Report {
  /// What a period will bring, by four methods, each tested on the past.
  static let forecast = Report("forecast", needsPeriod: true) { question in
    guard let report = ForecastReport(question.book, question.scope) else {
      return ReportContent([.shown([.line(Phrase.Common.notEnoughData[question.language])])])
    }
    var methods = ReportRows("methods", of: report.rows)
    methods.words("method", Phrase.Reports.method) { question.choice($0.method) }
    methods.figure("forecast", Phrase.Funnel.forecast) { row in
      row.forecast.map { .money($0.point) }
    }
    methods.add("likelyLow", Phrase.Reports.from80, .figure) { row in
      row.forecast.map { .money($0.likely.lowerBound) }
    }
    methods.add("likelyHigh", Phrase.Reports.to80, .figure) { row in
      row.forecast.map { .money($0.likely.upperBound) }
    }
    methods.figure("nearlySureLow", Phrase.Reports.low, .programs) { row in
      row.forecast.map { .money($0.nearlySure.lowerBound) }
    }
    methods.figure("nearlySureHigh", Phrase.Reports.high, .programs) { row in
      row.forecast.map { .money($0.nearlySure.upperBound) }
    }
    methods.figure("chanceToReachQuota", Phrase.Funnel.chanceOfQuota) { row in
      row.forecast?.chanceToReachQuota.map { .share($0) }
    }
    methods.hidden("judged") { row in row.forecast?.judged.map { .rate($0) } }
    methods.figure("meanAbsoluteError", Phrase.Reports.meanError) { row in
      .amount(row.test?.meanAbsoluteError)
    }
    methods.figure("bias", Phrase.Reports.bias) { .amount($0.test?.bias) }
    methods.figure("meanAbsolutePercentageError", Phrase.Reports.percentError) { row in
      row.test?.meanAbsolutePercentageError.map { .share($0) }
    }
    methods.figure("tested", Phrase.Reports.tested) { row in .count(row.test?.points.count ?? 0) }
    methods.hidden("test") { row in
      .composed("", .array((row.test?.points ?? []).map { question.json($0) }))
    }
    var history = ReportRows("history", of: report.history, Phrase.Reports.before)
    history.words("period", Phrase.Reports.period) { .period($0.period) }
    history.figure("won", Outcome.won.label) { .money($0.won) }
    return ReportContent(
      [
        .facts([
          ReportFact("won", Outcome.won.label, .sum(report.won)),
          ReportFact("open", Outcome.open.label, .sum(report.open)),
          ReportFact("quota", Phrase.Forecast.quota, report.quota.map { .money($0) }),
        ]), .table(methods.table()), .table(history.table()),
      ], unconverted: report.unconverted)
  }
}

extension ReportQuestion {
  fileprivate func json(_ point: BackTest.Point) -> JSON {
    .members([
      "period": .text(point.period.code), "forecast": .amount(point.forecast, in: currency),
      "actual": .amount(point.actual, in: currency),
    ])
  }
}
