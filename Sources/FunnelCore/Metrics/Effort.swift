/// Time and money that went into a deal.
///
/// Activities done count up to the day the deal ended; what was planned does not. An activity
/// without minutes or cost adds none. Worked example: a call of 20 minutes and a visit of 90
/// minutes for 1,200.00 are 2 activities, 110 minutes and 120,000 minor units.
public struct Effort: Hashable, Sendable {
  /// How many activities were done.
  public var activities = 0
  /// The minutes they took.
  public var minutes = 0
  /// What they cost, in minor units of the store's currency.
  public var cost: Int64 = 0

  /// Nothing yet.
  public init() {}

  /// Adds one activity.
  mutating func add(_ activity: Activity) {
    activities += 1
    minutes += activity.minutes ?? 0
    cost.add(activity.cost ?? 0)
  }

  /// Adds what went into another deal.
  mutating func add(_ other: Effort) {
    activities += other.activities
    minutes += other.minutes
    cost.add(other.cost)
  }
}

/// What deals that ended one way took, the middle one of each figure.
///
/// Only deals with logged time are counted, and only from five of them on. The median of an even
/// number lies half way between the two in the middle, rounded up to a whole. Worked example: deals that took 60, 90, 120,
/// 150 and 300 minutes have a median of 120; a sixth one without logged time changes nothing.
public struct EffortMedians: Hashable, Sendable {
  /// How many deals have logged time.
  public var count = 0
  /// The minutes they took; nil below five deals.
  public var minutes: Int?
  /// What they cost, in minor units of the store's currency; nil below five deals, and where no
  /// cost was ever logged.
  public var cost: Int64?
  /// The days from creation to the end; nil below five deals of which both are known.
  public var days: Int?
  /// The days from creation to the end of all deals, with or without logged time.
  public var cycle: DaySummary?

  /// From how many deals on there is a median.
  public static let minimum = 5

  /// The days of all deals; nil below five of them.
  public var knownCycle: DaySummary? { cycle.flatMap { $0.count < Self.minimum ? nil : $0 } }
}

/// What leaving a deal saves: what lost deals take, less what this one had taken.
///
/// Minutes, cost and days each are max(0, median of the lost deals − used so far).
/// Worked example: lost deals took 120 minutes in the middle of 5; a deal left after 45 saves 75,
/// one left after 200 saves 0.
public struct SavedEffort: Hashable, Sendable {
  /// Minutes not spent, from 0.
  public var minutes: Int
  /// Money not spent, in minor units of the store's currency, from 0; nil where costs of lost
  /// deals are not known.
  public var cost: Int64?
  /// Days not spent, from 0; nil where days are not known.
  public var days: Int?
  /// How many lost deals with logged time the figures rest on, at least five.
  public var basis: Int

  /// Whether the deal has taken all that lost deals take, and more.
  public var isNothing: Bool { minutes == 0 && cost ?? 0 == 0 && days ?? 0 == 0 }

  /// What leaving a deal saves; nil where too few lost deals have logged time.
  public init?(after effort: Effort, days: Int?, against lost: EffortMedians) {
    guard let minutes = lost.minutes else { return nil }
    self.minutes = max(0, minutes - effort.minutes)
    cost = lost.cost.map { max(0, $0 - effort.cost) }
    self.days = lost.days.flatMap { median in
      days.map { max(0, median - $0) }
    }
    basis = lost.count
  }
}
