/// The funnel of a scope: what stands in each stage, and what became of the rest.
///
/// Amounts are minor units of `currency`, converted by the rates table; what has no rate is never
/// added but listed apart. With a period, open deals expected to close in it and deals closed in it are counted,
/// without one all deals. Deals we withdrew stand in no stage's figures, only in the totals.
public struct FunnelReport: Hashable, Sendable {
  /// The day the report is made for.
  public var asOf: Day
  /// What amounts are counted in.
  public var currency: Currency
  /// The stages in pipeline order, won and lost last.
  public var stages: [Row]
  /// The conversions of the open stages, in the same order, over the cohorts of the period.
  public var conversions: [StageConversion]
  /// What the deals add up to by the way they ended.
  public var totals: Totals
  /// What no rate converts into `currency`, by currency code.
  public var unconverted: [ForeignValue]

  /// What stands in one stage.
  public struct Row: Hashable, Sendable {
    /// The stage.
    public var stage: Stage
    /// How many deals stand there, pseudo-opportunities among them, withdrawn ones not.
    public var count = 0
    /// Their amounts.
    public var value: Int64 = 0
    /// What the open genuine ones add to the weighted value; 0 in won and lost stages.
    public var weighted: Int64 = 0
    /// Open deals with need, budget and authority shown.
    public var verified = 0
    /// Open deals of which something of that is unknown.
    public var unverified = 0
    /// The amounts of these.
    public var unverifiedValue: Int64 = 0
    /// What these add to the weighted value.
    public var unverifiedWeighted: Int64 = 0
    /// Open pseudo-opportunities.
    public var pseudo = 0
    /// The amounts of the open pseudo-opportunities.
    public var pseudoValue: Int64 = 0
    /// Open deals that rest until a day.
    public var paused = 0
    /// Open deals that stand still.
    public var stagnant = 0
    /// The median days that its open deals have stood there; nil where none of them is known.
    public var medianDays: Double?
  }

  /// What the deals add up to by the way they ended.
  public struct Totals: Hashable, Sendable {
    /// Open deals, resting ones among them.
    public var open = 0
    /// Won deals, upgraded ones among them.
    public var won = 0
    /// Lost deals.
    public var lost = 0
    /// Deals we left for a reason.
    public var withdrawn = 0
    /// Open deals that rest until a day.
    public var paused = 0
    /// The amounts of the open deals.
    public var openValue: Int64 = 0
    /// The weighted value of the open genuine deals.
    public var weighted: Int64 = 0
    /// The amounts of the won deals.
    public var wonValue: Int64 = 0
    /// The amounts of the lost deals.
    public var lostValue: Int64 = 0

    /// Nothing yet.
    public init() {}
  }
}

extension FunnelReport {
  /// The funnel of a scope of a book.
  public init(_ book: Book, _ scope: Scope) {
    self.init(BookReading(book, scope), scope)
  }

  init(_ reading: BookReading, _ scope: Scope) {
    let stages = reading.book.stages(of: scope)
    var count = FunnelCount(stages, in: reading)
    reading.forEachRow(of: scope) { row, isInPeriod in
      if isInPeriod { count.add(row) }
    }
    asOf = scope.today
    currency = reading.currency
    self.stages = count.rows
    conversions = StageHistory(reading, scope).conversions(stages)
    totals = count.totals
    unconverted = count.foreign.list
  }

  /// The row of a stage.
  public func row(of stage: Stage.ID) -> Row? { stages.first { $0.stage.id == stage } }

  /// The conversion from a stage.
  public func conversion(from stage: Stage.ID) -> StageConversion? {
    conversions.first { $0.stage == stage }
  }
}
