/// How many of the deals that came to a stage went on from it: the cohort rate.
///
/// The cohort is the deals whose first entry to the stage lies in the period. A deal is converted
/// when it ever reached a later stage or was won; the furthest stage counts, so skips and returns
/// do no harm. Deals that entered at least p80 of the days to advance ago are mature, whatever
/// came of them, and only they are in the rate; younger open deals are pending. Deals that we
/// withdrew from the stage are in neither.
/// Worked example: 12 entered, p80 is 20 days; 10 of them at least 20 days ago and 3 of those
/// went on; 2 younger ones are open: 3/10, 2 pending, interval .1078–.6032.
public struct StageConversion: Hashable, Sendable {
  /// The stage the deals came to.
  public var stage: Stage.ID
  /// The next stage of the pipeline.
  public var next: Stage.ID?
  /// Mature deals that went on, of all mature ones.
  public var rate: Rate
  /// Open deals too young to judge.
  public var pending: Int
  /// Deals too young to judge that have gone on or ended all the same.
  public var decidedEarly: Int
  /// Deals that we withdrew from this stage.
  public var withdrawn: Int
  /// From which age on a deal is mature, in days.
  public var maturity: Int
  /// The share that should go on.
  public var benchmark: Percentage?

  /// Whether the rate is below the benchmark, and how surely.
  public var verdict: Verdict {
    guard let benchmark, let fraction = rate.fraction, let wilson = rate.wilson else {
      return .unknown
    }
    if wilson.upperBound < benchmark.fraction { return .alarm }
    return fraction < benchmark.fraction ? .watch : .fine
  }

  /// What the benchmark says of a rate.
  public enum Verdict: String, Choice {
    /// No benchmark is set or no deal is mature.
    case unknown
    /// The rate reaches the benchmark.
    case fine
    /// Below the benchmark, but within uncertainty.
    case watch
    /// The whole interval lies below the benchmark.
    case alarm
  }
}

extension StageConversion {
  /// The conversions of a scope's open stages, in pipeline order.
  public static func all(_ book: Book, _ scope: Scope) -> [StageConversion] {
    StageHistory(BookReading(book, scope), scope).conversions(book.stages(of: scope))
  }
}
