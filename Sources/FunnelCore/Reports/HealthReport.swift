/// The Health panel of the funnel screen: how well a period is going.
public struct HealthReport: Hashable, Sendable {
  /// What amounts are counted in.
  public var currency: Currency
  /// The amount won in the period, in minor units.
  public var won: DealSum
  /// The quota and what it takes; nil where none is set for the period.
  public var quota: QuotaProgress?
  /// How much of the period is over, 0…1; nil without a period.
  public var elapsed: Double?
  /// The weighted value, in minor units.
  public var weighted: Int64
  /// Won / (won + lost) by number, cohort and value.
  public var winRate: WinRate
  /// Days from creation to winning; nil where none is known.
  public var cycle: DaySummary?
  /// What the funnel earns in a day; nil below three wins.
  public var velocity: Velocity?
  /// The open deals that stand still.
  public var stagnant: DealSum
  /// Open deals whose close day has gone by, whatever the period.
  public var pastDue: DealSum
  /// Won amount and stage-weighted open amount, in minor units.
  public var stageForecast: Int64
  /// Won amount and weighted value, in minor units.
  public var weightedForecast: Int64

  /// The health of a scope.
  ///
  /// - Parameter holder: Whose quota is meant; the one the scope is about where nil.
  public init(_ book: Book, _ scope: Scope, quotaOf holder: QuotaHolder? = nil) {
    self.init(SalesFigures(book, scope), quotaOf: holder)
  }

  /// The health that figures show.
  public init(_ figures: SalesFigures, quotaOf holder: QuotaHolder? = nil) {
    currency = figures.currency
    won = figures.won
    quota = QuotaProgress(figures, of: holder)
    elapsed = figures.scope.period.map { period in
      let gone = figures.scope.today.days(since: period.first) + 1
      return min(1, max(0, Double(gone) / Double(period.length)))
    }
    weighted = figures.weighted
    winRate = WinRate(figures)
    cycle = Cycle.summary(figures)
    velocity = Velocity(figures)
    stagnant = figures.stagnant
    pastDue = figures.pastDue
    stageForecast = Forecast.stageWeighted(figures)
    weightedForecast = Forecast.weighted(figures)
  }
}
