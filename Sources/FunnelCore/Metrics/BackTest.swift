/// What forecasts made at the start of past periods were worth.
///
/// Worked example: 100 and 50 were forecast, 80 and 0 won: errors 20 and 50, so a mean absolute
/// error of 35, a bias of +35, and 25 % of what was won, of the one period that brought anything.
public struct BackTest: Hashable, Sendable {
  /// The periods, oldest first.
  public var points: [Point]
  /// How many of the deals judged had an expected close day; the day they closed stands in for it
  /// with the others.
  public var dated: Rate

  /// One period.
  public struct Point: Hashable, Sendable {
    /// The period.
    public var period: Period
    /// What was forecast on its eve, in minor units.
    public var forecast: Int64
    /// What was won in it, in minor units.
    public var actual: Int64

    /// Forecast minus actual, in minor units.
    public var error: Double { Double(forecast) - Double(actual) }

    /// A period with its forecast.
    public init(period: Period, forecast: Int64, actual: Int64) {
      (self.period, self.forecast, self.actual) = (period, forecast, actual)
    }
  }

  /// A test of periods, oldest first; nil where there is none.
  public init?(_ points: [Point], dated: Rate = Rate(0, of: 0)) {
    guard !points.isEmpty else { return nil }
    (self.points, self.dated) = (points, dated)
  }

  /// The mean of the errors without their signs, in minor units.
  public var meanAbsoluteError: Double {
    points.reduce(0) { $0 + abs($1.error) } / Double(points.count)
  }

  /// The mean error, in minor units; above 0 where too much was forecast.
  public var bias: Double { points.reduce(0) { $0 + $1.error } / Double(points.count) }

  /// The mean of the errors as shares of what was won, over the periods that brought anything; nil
  /// where none did.
  public var meanAbsolutePercentageError: Double? {
    let fruitful = points.filter { $0.actual > 0 }
    guard !fruitful.isEmpty else { return nil }
    return fruitful.reduce(0) { $0 + abs($1.error) / Double($1.actual) } / Double(fruitful.count)
  }

  /// What a replay from the deals' present rows cannot know as it was.
  public enum Approximation: String, Choice {
    /// Amounts are those of today, or those the deals were won for.
    case amounts
    /// Expected close days are the last ones that were given.
    case closeDays
    /// Fund and competition rates, and need, budget and authority, are those of today.
    case judgement
    /// Deals that rested then are taken to have been active.
    case pauses
  }
}

extension BackTest {
  /// The same test from books as they were, which a store can load, without approximations.
  ///
  /// - Parameters:
  ///   - books: The book on the eve of each period.
  ///   - scope: What the forecast is about; its period and day are set for each period.
  ///   - present: The book that knows what was won.
  public init?(
    of method: ForecastMethod, books: [(period: Period, eve: Book)], scope: Scope, present: Book
  ) {
    self.init(
      books.compactMap { period, eve in
        var past = scope
        (past.period, past.today) = (period, period.first.adding(days: -1))
        guard
          let forecast = ForecastReport(eve, past, testing: 0)?.forecast(by: method)
        else { return nil }
        past.today = scope.today
        return Point(
          period: period, forecast: forecast.point,
          actual: SalesFigures(present, past).won.value)
      })
  }
}
