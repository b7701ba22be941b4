/// The ways of saying what a period will bring.
public enum ForecastMethod: String, Choice {
  /// Won so far + Σ amount × the chance of the deal's stage.
  case stageWeighted
  /// Won so far + Σ amount × fund rate × competition rate; the stage's chance for unrated deals.
  case sdiWeighted
  /// The mean of the last three periods, see `MovingAverage`.
  case movingAverage
  /// Won so far + Σ amount × the learned chance; the stage's where a pipeline has taught too little.
  case learned
}

/// What one method says of a period.
public struct PeriodForecast: Hashable, Sendable {
  /// The method.
  public var method: ForecastMethod
  /// What is forecast, in minor units.
  public var point: Int64
  /// Where it lies with 80 %, the point among it.
  public var likely: ClosedRange<Int64>
  /// Where it lies with 95 %, the point among it.
  public var nearlySure: ClosedRange<Int64>
  /// How probable it is to reach the quota, 0…1; nil where none is set.
  public var chanceToReachQuota: Double?
  /// The open deals that have a chance of the method's own, of all that count.
  ///
  /// The others go by their stage. Nil for the moving average, which looks at no deal.
  public var judged: Rate?

  init(
    _ method: ForecastMethod, certain: Int64, _ deals: [OpenChance],
    quota: Int64?, _ chance: (OpenChance) -> Percentage?
  ) {
    self.method = method
    point = certain
    var judged = 0
    var chances: [(amount: Int64, chance: Double)] = []
    for deal in deals {
      let own = chance(deal)
      if own != nil { judged += 1 }
      guard let amount = deal.amount else { continue }
      let share = own ?? deal.stage
      point.add(share.of(amount))
      chances.append((amount, share.fraction))
    }
    self.judged = Rate(judged, of: deals.count)
    let distribution = SumDistribution(certain: certain, chances)
    likely = distribution.interval(.likely).widened(to: point)
    nearlySure = distribution.interval(.nearlySure).widened(to: point)
    chanceToReachQuota = quota.map { distribution.chance(atLeast: $0) }
  }

  /// A period that is under way brings at least what is won already.
  init(_ average: MovingAverage, won: Int64, quota: Int64?) {
    method = .movingAverage
    func amount(_ number: Double) -> Int64 { max(won, Int64(clamping: number)) }
    func range(_ confidence: Confidence) -> ClosedRange<Int64> {
      let range = average.interval(confidence)
      return amount(range.lowerBound)...amount(range.upperBound)
    }
    point = amount(average.point)
    (likely, nearlySure) = (range(.likely), range(.nearlySure))
    chanceToReachQuota = quota.map { $0 <= won ? 1 : average.chance(atLeast: $0) }
  }
}

/// An open genuine deal that is expected to close in a period.
struct OpenChance {
  /// Minor units of the settings' currency; nil where unknown.
  var amount: Int64?
  var stage: Percentage
  var joint: Percentage?
  var learned: Percentage?
  /// Manual, else joint, else learned where that is switched on, else the stage's.
  var own: Percentage
}
