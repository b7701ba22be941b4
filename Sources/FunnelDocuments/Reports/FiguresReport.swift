import FunnelCore
import FunnelWording

extension Report {
  /// Every metric of a scope.
  static let figures = Report("figures") { question in
    let figures = SalesFigures(question.book, question.scope)
    let facts = Metric.all.map { metric in
      ReportFact(metric.id, metric.label, ReportValue(metric.value(figures), question.style))
    }
    return ReportContent([.facts(key: "figures", facts)], unconverted: figures.unconverted)
  }
}

extension ReportValue {
  /// A metric's value; nil where there are too few data.
  init?(_ value: MetricValue, _ style: ReportStyle) {
    switch value {
    case .rate(let rate): self = .rate(rate)
    case .share(let share): self = .share(share)
    case .money(let units): self = .money(units)
    case .moneyPerDay(let units):
      guard let amount = ReportValue.amount(units) else { return nil }
      self = .composed(
        value.text(in: style.language, currency: style.currency), amount.json(style))
    case .days(let days): self = .days(days)
    case .count(let count): self = .count(count)
    case .multiple(let multiple): self = .multiple(multiple)
    case .notEnoughData: return nil
    }
  }
}
