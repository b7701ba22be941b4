/// What winning costs: the cost of activities over the deals won.
///
/// Counts the activities done in the period for deals of the scope, and the deals won in the
/// period. Hours and cost spent on deals that were lost or withdrawn since stand apart. Costs are
/// minor units of the settings' currency. Worked example: visits for 900 in a quarter, 300 of it
/// for deals that were lost, and 3 deals won: 300 a win, 300 for nothing.
public struct AcquisitionCost: Hashable, Sendable {
  /// Activities for deals that are open.
  public var open = Effort()
  /// Activities for deals that were won.
  public var won = Effort()
  /// Activities for deals that were lost.
  public var lost = Effort()
  /// Activities for deals that we withdrew.
  public var withdrawn = Effort()
  /// Deals won in the period.
  public var wins: Int

  /// What activities took.
  public struct Effort: Hashable, Sendable {
    /// How many there are.
    public var activities = 0
    /// How many of them have a cost.
    public var costed = 0
    /// How many of them have a length.
    public var timed = 0
    /// What they cost together, in minor units.
    public var cost: Int64 = 0
    /// What they took together, in minutes.
    public var minutes = 0

    /// No activities.
    public init() {}
  }

  /// The costs of a scope.
  ///
  /// - Parameter activities: All activities; those planned, undated, outside the period or
  ///   without a deal of the scope are left out.
  public init(_ book: Book, _ scope: Scope, activities: some Sequence<Activity>) {
    let reading = BookReading(book, scope)
    wins = SalesFigures(reading, scope).won.count
    let passes = reading.check(of: scope)
    let days = scope.days
    for activity in activities {
      guard activity.isDone, let day = activity.day, days.contains(day.number),
        let deal = activity.deal, let place = book.deals.place(of: deal)
      else { continue }
      let row = book.deals.rows[place]
      guard passes(row) else { continue }
      if row.isOpen {
        open.add(activity)
      } else if row.isWon {
        won.add(activity)
      } else if row.isLost {
        lost.add(activity)
      } else {
        withdrawn.add(activity)
      }
    }
  }

  /// Everything together.
  public var total: Effort {
    [open, won, lost, withdrawn].reduce(into: Effort()) { sum, effort in sum.add(effort) }
  }

  /// What was spent on deals that were lost or withdrawn.
  public var wasted: Effort {
    var wasted = lost
    wasted.add(withdrawn)
    return wasted
  }

  /// The cost of a win, in minor units; nil without a win or without any known cost.
  public var perWin: Double? {
    wins == 0 || total.costed == 0 ? nil : Double(total.cost) / Double(wins)
  }
}

extension AcquisitionCost.Effort {
  fileprivate mutating func add(_ activity: Activity) {
    activities += 1
    if let cost = activity.cost {
      costed += 1
      self.cost.add(cost)
    }
    if let minutes = activity.minutes {
      timed += 1
      self.minutes += minutes
    }
  }

  fileprivate mutating func add(_ other: Self) {
    activities += other.activities
    costed += other.costed
    timed += other.timed
    cost.add(other.cost)
    minutes += other.minutes
  }
}
