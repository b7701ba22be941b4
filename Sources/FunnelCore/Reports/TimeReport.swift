/// How working time and accounts are shared between the zones, beside how they are to be.
///
/// Minutes are those of activities done in the period, by the zone in which their deal stands now;
/// accounts are those with open deals, each counted once, in its deepest zone. Shares are of what
/// Above, In and Best Few have together: prospecting in the Universe and time without a deal stand
/// apart. A share more than 10 points off is flagged.
///
/// Worked example: 60, 60 and 120 minutes are 25, 25 and 50 %; beside Balanced (40, 20, 40) they
/// deviate by −15, +5 and +10 points, so only Above is flagged.
public struct TimeReport: Hashable, Sendable {
  /// The days whose minutes are counted.
  public var period: Period
  /// How time is to be shared.
  public var allocation: TimeAllocation
  /// Above, In and Best Few.
  public var rows: [Row]
  /// Minutes for deals of the Universe: prospecting.
  public var universeMinutes = 0
  /// Accounts whose open deals are all in the Universe.
  public var universeAccounts = 0
  /// Minutes that belong to no deal.
  public var minutesWithoutDeal = 0

  /// One zone.
  public struct Row: Hashable, Sendable {
    /// The zone.
    public var zone: Zone
    /// The share it is to have, in percent.
    public var target: Int
    /// Minutes spent on its deals.
    public var minutes = Spent()
    /// Accounts that stand in it.
    public var accounts = Spent()
  }

  /// An amount of minutes or accounts beside its target.
  public struct Spent: Hashable, Sendable {
    /// How much there is.
    public var amount = 0
    /// How much there would be by the target, rounded so that the zones add up.
    public var planned = 0
    /// The share of all zones, 0…1; nil where none has anything.
    public var share: Double?
    /// By how many percentage points the share is off, above 0 for too much; nil as the share.
    public var deviation: Double?

    /// Whether the share is more than 10 points off.
    public var isOff: Bool { deviation.map { abs($0) > TimeAllocation.tolerance } ?? false }
  }

  /// How many days of minutes are usually looked at.
  public static let usualDays = 30

  /// The minutes of Above, In and Best Few together.
  public var minutes: Int { rows.reduce(0) { $0 + $1.minutes.amount } }

  /// The accounts of Above, In and Best Few together.
  public var accounts: Int { rows.reduce(0) { $0 + $1.accounts.amount } }

  /// The time and the accounts of a scope.
  ///
  /// The scope says which deals count; its period does not, as it is about closing.
  ///
  /// - Parameters:
  ///   - activities: What was done; those not done, of other days or without minutes are left out.
  ///   - owner: Whose time and accounts; everybody's where nil.
  ///   - allocation: The target; the owner's or the store's where nil.
  public init(
    _ book: Book, _ activities: [Activity], _ scope: Scope, period: Period,
    ownedBy owner: Owner.ID? = nil, allocation: TimeAllocation? = nil
  ) {
    self.period = period
    let allocation = allocation ?? book.timeAllocation(of: owner)
    self.allocation = allocation
    rows = TimeAllocation.zones.map { Row(zone: $0, target: allocation.percent(of: $0)) }
    let spent = WorkingTime(book, scope, ownedBy: owner)
    let minutes = spent.minutes(of: activities, in: period)
    let accounts = spent.accounts()
    (universeMinutes, universeAccounts) = (minutes[0], accounts[0])
    minutesWithoutDeal = minutes[WorkingTime.withoutDeal]
    fill(\.minutes, from: minutes)
    fill(\.accounts, from: accounts)
  }

  private mutating func fill(_ path: WritableKeyPath<Row, Spent>, from byDepth: [Int]) {
    let amounts = Dictionary(
      uniqueKeysWithValues: TimeAllocation.zones.map { ($0, byDepth[$0.depth]) })
    let total = amounts.values.reduce(0, +)
    let planned = allocation.accounts(of: total)
    let deviations = allocation.deviations(from: amounts)
    for place in rows.indices {
      let zone = rows[place].zone
      rows[place][keyPath: path] = Spent(
        amount: amounts[zone] ?? 0, planned: planned[zone] ?? 0,
        share: total == 0 ? nil : Double(amounts[zone] ?? 0) / Double(total),
        deviation: deviations?[zone])
    }
  }
}

/// Adds up minutes and accounts by the depth of zones.
private struct WorkingTime {
  /// The place after the four zones, for minutes of no deal.
  static let withoutDeal = 4

  private let reading: BookReading
  private let scope: Scope
  private let owner: Owner.ID?

  init(_ book: Book, _ scope: Scope, ownedBy owner: Owner.ID?) {
    reading = BookReading(book, scope)
    (self.scope, self.owner) = (scope.ofAllDays, owner)
  }

  /// Accounts with open deals by the depth of their deepest zone.
  func accounts() -> [Int] {
    let person = owner.map { UInt32(truncatingIfNeeded: $0.rawValue) }
    var depths: [UInt32: Int] = [:]
    reading.forEachRow(of: scope) { row, _ in
      guard row.isOpen, row.account != 0, person.map({ $0 == row.owner }) ?? true else { return }
      depths[row.account] = max(depths[row.account] ?? 0, row.zone.depth)
    }
    var counts = [0, 0, 0, 0]
    for depth in depths.values { counts[depth] += 1 }
    return counts
  }

  /// Minutes by the depth of the zone of their deal, those of no deal last.
  func minutes(of activities: [Activity], in period: Period) -> [Int] {
    let pipeline = scope.pipeline.map { UInt32(truncatingIfNeeded: $0.rawValue) }
    let passes = scope.filter.isEmpty ? nil : scope.filter.check(in: reading)
    var sums = [0, 0, 0, 0, 0]
    for activity in activities {
      guard activity.isDone, let minutes = activity.minutes, let day = activity.day,
        period.contains(day), day <= scope.today
      else { continue }
      guard let deal = activity.deal.flatMap({ reading.book.deals[$0] }) else {
        // Time of no deal is nobody's where only certain deals are meant.
        let isOurs = owner == nil || owner == activity.owner
        if isOurs, activity.deal == nil, passes == nil { sums[Self.withoutDeal] += minutes }
        continue
      }
      if let pipeline, deal.row.pipeline != pipeline { continue }
      if let passes, !passes(deal.row) { continue }
      if let owner, (activity.owner ?? deal.owner) != owner { continue }
      sums[deal.zone.depth] += minutes
    }
    return sums
  }
}
