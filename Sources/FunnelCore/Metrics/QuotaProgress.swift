/// How far the won amount has come towards the quota of a period, and whether what is open is
/// enough for the rest.
///
/// Attainment = won / quota. Coverage = open, not resting / (quota − won); needed coverage =
/// 1 / win rate by value, unless the pipeline sets it. Gap = (quota − won) − weighted, below 0 where
/// more is expected than needed. Worked example: quota 3.0M, won 1.2M, open 5.4M, weighted 1.7M: attainment 40 %,
/// remaining 1.8M, coverage 3.0×, gap 0.1M.
public struct QuotaProgress: Hashable, Sendable {
  /// The quota, in minor units of the settings' currency, above 0.
  public var quota: Int64
  /// The amount won in the period.
  public var won: Int64
  /// The open amount of the period that does not rest.
  public var open: Int64
  /// The weighted value of the period.
  public var weighted: Int64
  /// The win rate by value, 0…1, if known; by number where deals are counted.
  public var winRate: Double?
  /// How often the remaining amount should be open, where the pipeline says so.
  public var setCoverage: Double?
  /// What is counted: the figures above are minor units, deals won or new prospects.
  public var measure = TargetMeasure.amountWon
  /// The stage whose quota it is; that of the whole funnel where nil.
  public var stage: Stage.ID?

  /// Progress towards a quota.
  public init(quota: Int64, won: Int64, open: Int64, weighted: Int64, winRate: Double? = nil) {
    self.quota = quota
    self.won = won
    self.open = open
    self.weighted = weighted
    self.winRate = winRate
  }

  /// The progress of figures; nil where their scope has no period or no quota is set for it.
  ///
  /// - Parameter holder: Whose quota is meant; the one the scope is about where nil.
  public init?(_ figures: SalesFigures, of holder: QuotaHolder? = nil) {
    guard let period = figures.scope.period,
      let holder = holder ?? figures.scope.quotaHolder(in: figures.book),
      let quota = figures.book.quota(
        of: holder, in: period, pipeline: figures.scope.pipeline), quota > 0
    else { return nil }
    self.init(
      quota: quota, won: figures.won.value, open: figures.active.value,
      weighted: figures.weighted, winRate: WinRate(figures).byValue)
    setCoverage = figures.book.bounds(of: figures.scope.pipeline).coverageNeeded
  }

  /// Won / quota; more than 1 where the quota is exceeded.
  public var attainment: Double { Double(won) / Double(quota) }

  /// What is still to be won, at least 0.
  public var remaining: Int64 { max(0, max(0, quota) - won) }

  /// Open / remaining; nil where nothing remains, and for new prospects and entries into a stage,
  /// which nothing open covers.
  public var coverage: Double? {
    remaining == 0 || countsArrivals ? nil : Double(open) / Double(remaining)
  }

  /// Whether deals count as soon as they come, not when they are won.
  public var countsArrivals: Bool { measure == .newProspects || stage != nil }

  /// How often the remaining amount should be open: as the pipeline sets it, else 1 / win rate by
  /// value.
  public var neededCoverage: Double? { setCoverage ?? winRate.flatMap { $0 > 0 ? 1 / $0 : nil } }

  /// What the weighted value leaves uncovered; below 0 where it is more than enough.
  public var gap: Int64 {
    var gap = max(0, quota) - won
    gap.add(-weighted)
    return gap
  }

  /// Whether the open amount is too little by the win rate; nil where that cannot be said.
  public var isShort: Bool? {
    guard let coverage, let neededCoverage else { return nil }
    return coverage < neededCoverage
  }
}

/// Whose quota is meant.
public enum QuotaHolder: Hashable, Sendable {
  /// The quota that holds for all; where none is set, the sum over owners, else teams, else
  /// regions.
  case everyone
  /// One sales rep's.
  case owner(Owner.ID)
  /// One team's.
  case team(String)
  /// One region's.
  case region(String)
}
