/// One number about a scope: a code and a pure function.
///
/// To add one, write it in a file of its own and add it to `all`; the metrics screen, the report
/// command and their tests then have it.
public struct Metric: Identifiable, Sendable {
  /// The camelCase code, which words and files name it by.
  public let id: String
  private let function: @Sendable (SalesFigures) -> MetricValue?

  /// A metric of figures; nil from the function stands for too few data.
  public init(_ id: String, _ function: @escaping @Sendable (SalesFigures) -> MetricValue?) {
    self.id = id
    self.function = function
  }

  /// The number for a scope.
  public func value(_ figures: SalesFigures) -> MetricValue { function(figures) ?? .notEnoughData }

  /// Every metric there is, in the order people read them.
  public static let all: [Metric] = [
    Metric("openDeals") { .count($0.open.count) },
    Metric("openValue") { .money($0.open.value) },
    Metric("weightedValue") { .money($0.weighted) },
    Metric("wonDeals") { .count($0.won.count) },
    Metric("wonValue") { .money($0.won.value) },
    Metric("lostDeals") { .count($0.lost.count) },
    Metric("withdrawnDeals") { .count($0.withdrawn.count) },
    Metric("averageDeal") { $0.won.mean.map { .money(Int64(clamping: $0)) } },
    Metric("winRate") { .rate(WinRate($0).closed) },
    Metric("winRateByCohort") { .rate(WinRate($0).cohort) },
    Metric("winRateByValue") { WinRate($0).byValue.map { .share($0) } },
    Metric("cycleMean") { Cycle.summary($0).map { .days($0.mean) } },
    Metric("cycleMedian") { Cycle.summary($0).map { .days($0.median) } },
    Metric("cycleP80") { Cycle.summary($0).map { .days(Double($0.p80)) } },
    Metric("velocity") { Velocity($0).map { .moneyPerDay($0.perDay) } },
    Metric("attainment") { QuotaProgress($0).map { .share($0.attainment) } },
    Metric("coverage") { QuotaProgress($0)?.coverage.map { .multiple($0) } },
    Metric("neededCoverage") { QuotaProgress($0)?.neededCoverage.map { .multiple($0) } },
    Metric("gap") { QuotaProgress($0).map { .money($0.gap) } },
    Metric("stageForecast") { .money(Forecast.stageWeighted($0)) },
    Metric("weightedForecast") { .money(Forecast.weighted($0)) },
    Metric("pastDue") { .count($0.pastDue.count) },
    Metric("stagnant") { .count($0.stagnant.count) },
    Metric("pseudoRate") { .rate(Rate($0.pseudo.count, of: $0.open.count)) },
  ]

  /// The metric of a code.
  public static func named(_ id: String) -> Metric? { all.first { $0.id == id } }
}

/// The value of a metric with its unit.
public enum MetricValue: Hashable, Sendable {
  /// So many of so many; without any there is no share.
  case rate(Rate)
  /// A share of 1; may exceed it.
  case share(Double)
  /// Minor units of the settings' currency.
  case money(Int64)
  /// Minor units of the settings' currency in a day.
  case moneyPerDay(Double)
  /// Days.
  case days(Double)
  /// A number of deals.
  case count(Int)
  /// So many times.
  case multiple(Double)
  /// Too little is known.
  case notEnoughData
}
