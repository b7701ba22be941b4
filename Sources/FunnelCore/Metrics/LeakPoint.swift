/// What leaks out of the funnel at a stage, and what mending it would bring.
///
/// Expected wins regained if the conversion rose to b: N (b − c) · P(win | next), with N the
/// mature deals that c is measured on, and P the win rate of the deals that reached the next
/// stage. Worked example: 40 mature deals, 12 of them went on (30 %), benchmark 50 %, win rate
/// from the next stage 25 %: 40 · .2 · .25 = 2 wins, worth 20,000 where a won deal is worth 10,000
/// in the mean.
public struct LeakPoint: Hashable, Sendable {
  /// Deals that were lost from the stage in the period.
  public var lost: DealSum
  /// How many of the stage's cohort went on.
  public var conversion: StageConversion
  /// How far that has fallen; nil where the scope has no period.
  public var fall: ConversionFall?
  /// Won of the won and lost deals that reached the next stage; 1/1 where that is Won itself.
  public var nextWinRate: Rate
  /// The mean amount of a deal won in the period, in minor units.
  public var wonAmount: Double?

  /// The stage.
  public var stage: Stage.ID { conversion.stage }

  /// The filter that finds the lost deals, to be added to the scope's.
  public var terms: DealFilter { DealFilter("status:lost from=\(stage)") }

  /// What the benchmark or the fall says of the stage, the worse of both.
  public var verdict: StageConversion.Verdict {
    fall?.isAlarm == true ? .alarm : conversion.verdict
  }

  /// What the benchmark would bring; nil without one, and where too little is known.
  public var regained: Regained? { conversion.benchmark.flatMap(raised(to:)) }

  /// What it would bring if so many of the deals went on; below 0 where fewer would.
  ///
  /// Nil where no deal is mature, or none that reached the next stage was closed.
  public func raised(to share: Percentage) -> Regained? {
    guard let fraction = conversion.rate.fraction, let chance = nextWinRate.fraction
    else { return nil }
    let deals = Double(conversion.rate.n) * (share.fraction - fraction)
    let wins = deals * chance
    return Regained(deals: deals, wins: wins, value: wonAmount.map { wins * $0 })
  }

  /// What a better conversion brings.
  public struct Regained: Hashable, Sendable {
    /// Deals that would have gone on besides those that did.
    public var deals: Double
    /// Wins to be expected of them.
    public var wins: Double
    /// What those wins would be worth, in minor units; nil where won amounts are unknown.
    public var value: Double?
  }
}
