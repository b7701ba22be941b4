import FunnelCore
import FunnelWording

extension Report {
  /// How the figures went from period to period.
  static let trends = Report("trends", options: [.by, .every, .last]) { question in
    let report: TrendReport
    if let period = question.scope.period {
      report = TrendReport(
        question.book, question.scope, periods: question.unit.periods(in: period))
    } else {
      report = TrendReport(
        question.book, question.scope, by: question.unit, last: question.count ?? 12)
    }
    let isTrimmed = question.scope.period == nil && question.count == nil
    let points = report.points.drop { isTrimmed && $0.isEmpty && !$0.isRunning }
    var periods = ReportRows("periods", of: Array(points))
    periods.words("period", Phrase.Reports.period) { .period($0.period) }
    periods.hidden("isRunning", .programs) { .flag($0.isRunning) }
    periods.add("created", Phrase.Health.new, .sum) { .sum($0.created) }
    periods.add("won", Outcome.won.label, .sum) { .sum($0.won) }
    periods.add("lost", Outcome.lost.label, .deals) { .sum($0.lost) }
    periods.add("withdrawn", Outcome.withdrawn.label, .deals, .programs) { .sum($0.withdrawn) }
    periods.rate("winRate", Phrase.Funnel.winRate) { $0.winRate.closed }
    periods.rate("winRateByCohort", Phrase.Reports.byCohort, .programs) { $0.winRate.cohort }
    periods.figure("winRateByValue", Phrase.Reports.byValue, .programs) { point in
      point.winRate.byValue.map { .share($0) }
    }
    periods.figure("averageDeal", Phrase.Forecast.averageDeal) { .amount($0.won.mean) }
    periods.figure("cycleMedian", Phrase.Funnel.cycle) { point in
      point.cycle.map { .days($0.median) }
    }
    periods.hidden("conversions") { point in
      .composed(
        "",
        .array(
          point.conversions.map { conversion in
            .members([
              "stage": question.stage(conversion.stage).json(question.style),
              "rate": .rate(conversion.rate),
            ])
          }))
    }
    return ReportContent([.table(periods.table())], unconverted: report.unconverted)
  }
}

extension TrendReport.Point {
  fileprivate var isEmpty: Bool {
    created.count + won.count + lost.count + withdrawn.count == 0
  }
}

extension CalendarUnit {
  /// The units that a period touches, in order.
  fileprivate func periods(in period: Period) -> [Period] {
    var units = [self.period(of: period.first)]
    while let last = units.last, last.last < period.last, units.count < 1_200 {
      units.append(self.period(of: last.last.adding(days: 1)))
    }
    return units
  }
}
