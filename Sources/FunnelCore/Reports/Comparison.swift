/// Two groups of deals side by side, and whether the second does better than the first.
///
/// Groups are scopes of one book: two reps, two regions, a period and the one before, the deals
/// tagged A and those tagged B. Every difference is the second less the first with its 95 %
/// interval; it is told only where both groups have enough cases. The intervals suppose that no
/// deal is in both groups: `shared` says how many are.
public struct Comparison: Hashable, Sendable {
  /// What amounts are counted in.
  public var currency: Currency
  /// The first group.
  public var first: Group
  /// The second group.
  public var second: Group
  /// Closed deals that are counted in both groups.
  public var shared = 0
  /// What no rate converts, of the deals won in either group, by currency code.
  public var unconverted: [ForeignValue] = []

  /// What is compared of a group.
  public struct Group: Hashable, Sendable {
    /// The scope.
    public var scope: Scope
    /// Won of the won and lost deals closed in the period.
    public var winRate = Rate(0, of: 0)
    /// The amounts of the deals won in the period, in minor units.
    public var wonAmount = Sample()
    /// Days from creation to winning, of the deals won in the period.
    public var cycle = Sample()
    /// The conversions of the open stages, of the cohorts of the period.
    public var conversions: [StageConversion]
  }

  /// The comparison of two scopes of a book.
  public init(_ book: Book, _ first: Scope, _ second: Scope) {
    let readings = (BookReading(book, first), BookReading(book, second))
    let checks = (readings.0.closedCheck(of: first), readings.1.closedCheck(of: second))
    currency = readings.0.currency
    self.first = Group(readings.0, first)
    self.second = Group(readings.1, second)
    var foreign = Unconverted()
    for row in book.deals.rows where row.isWon || row.isLost {
      let (inFirst, inSecond) = (checks.0(row), checks.1(row))
      if inFirst { self.first.add(row, readings.0.value(row)) }
      if inSecond { self.second.add(row, readings.1.value(row)) }
      if inFirst, inSecond { shared += 1 }
      guard row.isWon else { continue }
      if inFirst && readings.0.value(row) == nil || inSecond && readings.1.value(row) == nil {
        foreign.add(row)
      }
    }
    unconverted = foreign.list
  }

  /// How the win rates differ.
  public var winRate: Difference {
    Difference(RateDifference(first.winRate, second.winRate), moreIsBetter: true)
  }

  /// How the mean amounts of won deals differ, in minor units.
  public var wonAmount: Difference {
    Difference(MeanDifference(first.wonAmount, second.wonAmount), moreIsBetter: true)
  }

  /// How the mean cycles differ, in days.
  public var cycle: Difference {
    Difference(MeanDifference(first.cycle, second.cycle), moreIsBetter: false)
  }

  /// How the conversions differ, of the stages that both groups have.
  public var conversions: [(stage: Stage.ID, difference: Difference)] {
    first.conversions.compactMap { one in
      second.conversions.first { $0.stage == one.stage }.map { two in
        (one.stage, Difference(RateDifference(one.rate, two.rate), moreIsBetter: true))
      }
    }
  }
}

/// A difference of two groups and what can be said of it.
public struct Difference: Hashable, Sendable {
  /// The second less the first; nil where one of them has no cases.
  public var value: Double?
  /// Where the true difference lies with 95 % confidence; nil where there are too few cases.
  public var interval: ClosedRange<Double>?
  /// Whether the second group is better where its figure is larger.
  public var moreIsBetter: Bool

  /// How two shares differ.
  public init(_ rates: RateDifference, moreIsBetter: Bool) {
    (value, interval) = (rates.value, rates.interval)
    self.moreIsBetter = moreIsBetter
  }

  /// How the means of two samples differ.
  public init(_ means: MeanDifference, moreIsBetter: Bool) {
    (value, interval) = (means.value, means.interval)
    self.moreIsBetter = moreIsBetter
  }

  /// Whether the second group does better than the first, as far as that is sure.
  public var verdict: Verdict {
    guard let interval else { return .notEnoughData }
    if interval.lowerBound > 0 { return moreIsBetter ? .better : .worse }
    if interval.upperBound < 0 { return moreIsBetter ? .worse : .better }
    return .unclear
  }

  /// What can be said of a difference.
  public enum Verdict: String, Choice {
    /// The whole interval speaks for the second group: the change helped.
    case better
    /// The whole interval speaks against the second group.
    case worse
    /// The difference may be chance.
    case unclear
    /// A group has too few cases.
    case notEnoughData
  }
}

extension Comparison.Group {
  fileprivate init(_ reading: BookReading, _ scope: Scope) {
    self.scope = scope
    conversions = StageHistory(reading, scope).conversions(reading.book.stages(of: scope))
  }

  fileprivate mutating func add(_ row: DealRow, _ value: Int64?) {
    winRate.add(row.isWon)
    guard row.isWon else { return }
    if let value { wonAmount.add(Double(value)) }
    if row.created != .min, row.closedOn != .min {
      cycle.add(Double(max(0, Int(row.closedOn) - Int(row.created))))
    }
  }
}

extension BookReading {
  /// Whether a closed deal belongs to a scope, its period included.
  fileprivate func closedCheck(of scope: Scope) -> (DealRow) -> Bool {
    let (passes, days) = (check(of: scope), scope.days)
    return { days.contains($0.closedOn) && passes($0) }
  }
}
