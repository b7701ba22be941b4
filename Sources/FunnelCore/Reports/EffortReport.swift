/// Where time and money went: into deals won, lost, left and open, and what leaving has saved.
///
/// With a period, deals closed in it and open deals expected to close in it count, with all that
/// went into them whenever that was. What leaving saved is measured against the lost deals of the
/// same pipeline, of all days and owners.
public struct EffortReport: Hashable, Sendable {
  /// The day the report is made for.
  public var asOf: Day
  /// What money is counted in.
  public var currency: Currency
  /// Won, lost, withdrawn and open deals, in this order.
  public var rows: [Row]
  /// The deals we left, the last one first.
  public var exits: [Exit]

  /// How deals stand whose efforts are added up.
  public enum Group: String, Choice {
    /// Won, upgraded ones among them.
    case won
    case lost
    case withdrawn
    /// Open, resting ones among them.
    case open
  }

  /// What went into the deals of one group.
  public struct Row: Hashable, Sendable {
    /// The group.
    public var group: Group
    /// How many deals it has.
    public var deals = 0
    /// How many of them have logged time.
    public var timed = 0
    /// What went into them.
    public var effort = Effort()
  }

  /// A deal we left.
  public struct Exit: Hashable, Sendable {
    /// The deal.
    public var deal: Deal.ID
    /// When we left.
    public var day: Day?
    /// What had gone into it.
    public var effort: Effort
    /// What leaving saved; nil where too few lost deals have logged time.
    public var saved: SavedEffort?
  }

  /// The efforts of a scope.
  public init(_ book: Book, _ scope: Scope, _ efforts: EffortTable) {
    let reading = BookReading(book, scope)
    var rows = Group.allCases.map { Row(group: $0) }
    var exits: [Exit] = []
    reading.forEachRow(of: scope) { row, isInPeriod in
      guard isInPeriod else { return }
      let effort = efforts[Deal.ID(row.id)]
      let group: Group =
        row.isOpen ? .open : row.isWon ? .won : row.isLost ? .lost : .withdrawn
      if let place = Group.allCases.firstIndex(of: group) {
        rows[place].deals += 1
        if effort.minutes > 0 { rows[place].timed += 1 }
        rows[place].effort.add(effort)
      }
      if group == .withdrawn { exits.append(Exit(row, effort, efforts)) }
    }
    asOf = scope.today
    currency = reading.currency
    self.rows = rows
    self.exits = exits.sorted { left, right in
      (left.day ?? scope.today, left.deal) > (right.day ?? scope.today, right.deal)
    }
  }

  /// The row of a group.
  public func row(of group: Group) -> Row {
    rows.first { $0.group == group } ?? Row(group: group)
  }

  /// What went into won, lost and left deals, for each deal won: whole minutes and minor units,
  /// what is left over dropped; nil without a win.
  ///
  /// Worked example: 600 minutes into won, 300 into lost and 100 into left deals, 4 of them won:
  /// 250 minutes for a win.
  public var perWin: (minutes: Int, cost: Int64)? {
    let wins = row(of: .won).deals
    guard wins > 0 else { return nil }
    var all = Effort()
    for row in rows where row.group != .open { all.add(row.effort) }
    return (all.minutes / wins, all.cost / Int64(wins))
  }

  /// What leaving has saved altogether.
  public var saved: Saved {
    var saved = Saved(exits: exits.count)
    for case let exit? in exits.map(\.saved) {
      saved.measured += 1
      saved.minutes += exit.minutes
      if let cost = exit.cost {
        var sum = saved.cost ?? 0
        sum.add(cost)
        saved.cost = sum
      }
      if let days = exit.days { saved.days = (saved.days ?? 0) + days }
    }
    return saved
  }

  /// What leaving has saved altogether.
  public struct Saved: Hashable, Sendable {
    /// How many deals we left.
    public var exits: Int
    /// For how many of them it can be said what was saved.
    public var measured = 0
    /// Minutes not spent.
    public var minutes = 0
    /// Money not spent, in minor units; nil where it is not known for any of them.
    public var cost: Int64?
    /// Days not spent, of all deals together; nil where they are not known for any of them.
    public var days: Int?
  }
}

extension EffortReport.Exit {
  fileprivate init(_ row: DealRow, _ effort: Effort, _ efforts: EffortTable) {
    let (created, closed) = (Day(packed: row.created), Day(packed: row.closedOn))
    let days = created.flatMap { first in closed.map { max(0, $0.days(since: first)) } }
    let lost = efforts.lost(in: Pipeline.ID(Int64(row.pipeline)))
    self.init(
      deal: Deal.ID(row.id), day: closed, effort: effort,
      saved: SavedEffort(after: effort, days: days, against: lost))
  }
}
