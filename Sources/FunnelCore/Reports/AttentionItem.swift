/// One thing that wants somebody's attention, with the deals behind it.
public struct AttentionItem: Hashable, Sendable {
  /// What it is.
  public var code: Code
  /// How urgent it is.
  public var severity: Severity
  /// The deals behind it, or those that leaked out of the stage.
  public var deals: DealSum
  /// The filter that finds those deals, to be added to the scope's.
  public var terms: DealFilter
  /// The deal furthest beyond its bound, where the bound is a number of days.
  public var worst: Excess?
  /// Whether the deals are those of all days, because a period would hide them.
  public var ignoresPeriod: Bool
  /// The stage whose leak or fall it is.
  public var stage: Stage.ID?

  /// Days beyond a bound.
  public struct Excess: Hashable, Sendable {
    /// The days of the deal furthest beyond its bound.
    public var days: Int
    /// How many would be in order.
    public var bound: Int

    /// How far beyond.
    var excess: Int { days - bound }
  }

  /// The list of the deals behind it.
  public func query(in scope: Scope, order: DealOrder = DealOrder(.amount)) -> DealQuery {
    DealQuery((ignoresPeriod ? scope.ofAllDays : scope).narrowed(to: terms), order: order)
  }

  /// What wants attention, with the figures to say it.
  public enum Code: Hashable, Sendable {
    /// Open deals whose close day has gone by.
    case pastDue
    /// Too few deals go on from a stage, surely or perhaps: see `verdict`.
    case leak(StageConversion)
    /// The conversion of a stage has fallen against the three periods before.
    case fall(ConversionFall)
    /// Best Few deals in whose review no economic buyer is named.
    case noEconomicBuyer
    /// Deals that lack what their zone needs.
    case standingTooDeep
    /// Deals far on whose need, budget or authority is unknown.
    case unproven
    /// Deals closing sooner than their score supports.
    case dateFiction
    /// Deals that stand still.
    case stagnant
    /// The open amount covers the remaining quota so many times, but should so many.
    case coverage(have: Double, needed: Double)
    /// Reviews older than the pipeline allows.
    case oldReviews
    /// Open deals without an expected close day.
    case undated
  }

  /// How urgent something is, the most urgent first.
  public enum Severity: Int, Hashable, Sendable, CaseIterable, Comparable {
    case alarm
    case warning
    case note

    /// Orders the most urgent first.
    public static func < (left: Severity, right: Severity) -> Bool {
      left.rawValue < right.rawValue
    }
  }
}
