/// A figure whose way from period to period can be drawn.
public enum TrendFigure: Hashable, Sendable {
  case newDeals
  case newValue
  case wonDeals
  case wonValue
  case lostDeals
  case averageDeal
  case winRate
  case winRateByCohort
  case winRateByValue
  case cycleMedian
  /// The share of deals that went on from a stage.
  case conversion(Stage.ID)

  /// The figures that every pipeline has, in the order people read them.
  public static let common: [TrendFigure] = [
    .newDeals, .newValue, .wonDeals, .wonValue, .lostDeals, .averageDeal, .winRate,
    .winRateByCohort, .winRateByValue, .cycleMedian,
  ]

  /// The value in one period.
  public func value(_ point: TrendReport.Point) -> MetricValue {
    switch self {
    case .newDeals: .count(point.created.count)
    case .newValue: .money(point.created.value)
    case .wonDeals: .count(point.won.count)
    case .wonValue: .money(point.won.value)
    case .lostDeals: .count(point.lost.count)
    case .averageDeal: point.won.mean.map { .money(Int64(clamping: $0)) } ?? .notEnoughData
    case .winRate: .rate(point.winRate.closed)
    case .winRateByCohort: .rate(point.winRate.cohort)
    case .winRateByValue: point.winRate.byValue.map { .share($0) } ?? .notEnoughData
    case .cycleMedian: point.cycle.map { .days($0.median) } ?? .notEnoughData
    case .conversion(let stage):
      .rate(point.conversions.first { $0.stage == stage }?.rate ?? Rate(0, of: 0))
    }
  }
}

extension MetricValue {
  /// The bare number for a line or a bar, money in minor units; nil where there is none.
  public var number: Double? {
    switch self {
    case .rate(let rate): rate.fraction
    case .share(let number), .moneyPerDay(let number), .days(let number), .multiple(let number):
      number
    case .money(let units): Double(units)
    case .count(let count): Double(count)
    case .notEnoughData: nil
    }
  }
}
