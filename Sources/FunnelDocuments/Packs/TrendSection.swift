import FunnelCore
import FunnelWording

extension PackSection {
  /// How the figures went over the last periods of the same kind.
  static let trend = PackSection("trend", Report.trends.label) { question in
    let (now, language) = (question.now, question.now.language)
    let periods = question.period.period.series(of: 8)
    let report = TrendReport(now.book, now.scope, periods: periods)
    let first =
      report.points.firstIndex { $0.created.count + $0.won.count + $0.lost.count > 0 }
      ?? report.points.count - 1
    let points = Array(report.points[first...])
    func chart(_ figure: TrendFigure, _ label: Phrase) -> [ReportContent.Part] {
      let values = points.map { figure.value($0) }
      let marks = zip(points, values).map { point, value in
        TrendChart.Point(
          name: point.period.mark(in: language), value: value.number,
          words: value.mark(in: language, report.currency))
      }
      return question.drawn(values.contains { $0.number ?? 0 > 0 }) {
        TrendChart(title: label[language], points: marks).figure
      }
    }
    var rows = ReportRows("periods", of: points)
    rows.words("period", Phrase.Reports.period) { .period($0.period) }
    rows.add("created", Phrase.Health.new, .sum) { .sum($0.created) }
    rows.add("won", Outcome.won.label, .sum) { .sum($0.won) }
    rows.add("lost", Outcome.lost.label, .deals) { .sum($0.lost) }
    rows.rate("winRate", Phrase.Funnel.winRate) { $0.winRate.closed }
    return ReportContent(
      chart(.newDeals, Phrase.Packs.newDeals) + chart(.wonValue, Phrase.Reports.wonValue)
        + chart(.winRate, Phrase.Funnel.winRate) + [.table(rows.table())],
      unconverted: report.unconverted)
  }
}

extension Period {
  /// The shortest mark of the period under a line: `W47`, `Nov 2026`, `Q4 2026`.
  fileprivate func mark(in language: Language) -> String {
    if let week = isoWeek?.week { return "W\(week)" }
    return name(in: language)
  }
}

extension MetricValue {
  /// The figure beside a dot of a line.
  fileprivate func mark(in language: Language, _ currency: Currency) -> String {
    switch self {
    case .money(let units):
      Money(minorUnits: units, currency: currency).compact(in: language)
    case .rate(let rate):
      rate.fraction.map { "\(language.percent($0)) \(language.ratio(rate.k, of: rate.n))" } ?? ""
    default: text(in: language, currency: currency)
    }
  }
}
