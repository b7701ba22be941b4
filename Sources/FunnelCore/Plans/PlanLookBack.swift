/// A plan of a week beside what happened.
///
/// An entry is done where its activity, or any of its deal or account where it has none, was done
/// in the week; moved where that has a later day; dropped where its day has gone by with nothing
/// done; open while its day has yet to come. Worked example: four visits planned, two done, one put
/// off to the week after, one nobody thought of, and a call nobody planned: 2 of 4 done, 1 moved,
/// 1 dropped, 1 unplanned.
public struct PlanLookBack: Hashable, Sendable {
  /// What became of each entry, in the plan's order.
  public var rows: [Row]
  /// What was done in the week without having been planned.
  public var unplanned: [Activity]

  /// What became of an entry.
  public struct Row: Hashable, Sendable {
    /// The entry.
    public var entry: PlanEntry
    /// What became of it.
    public var fate: Fate
  }

  /// What became of an entry.
  public enum Fate: Hashable, Sendable {
    /// It was done on that day.
    case done(on: Day)
    /// It has, or was done on, a day after the week.
    case moved(to: Day)
    /// Its day went by.
    case dropped
    /// Its day has yet to come, or is today.
    case open

    /// The code in files for programs.
    public var code: String {
      switch self {
      case .done: "done"
      case .moved: "moved"
      case .dropped: "dropped"
      case .open: "open"
      }
    }
  }

  /// A plan looked back on from a day.
  public init(_ file: PlanFile, on today: Day) {
    let week = file.week
    let own = file.activities.filter { $0.owner == file.plan.owner }
    var unused = own.filter { activity in
      activity.isDone && activity.day.map { week.contains($0) } ?? false
    }
    var rows: [Row] = []
    func use(_ activity: Activity) { unused.removeAll { $0.id == activity.id } }
    for entry in file.entries {
      if let activity = file.activity(of: entry) { use(activity) }
    }
    for entry in file.entries {
      let fate: Fate
      if let activity = file.activity(of: entry), let day = activity.day {
        fate =
          day > week.last
          ? .moved(to: day)
          : activity.isDone ? .done(on: day) : max(day, entry.slot.day) < today ? .dropped : .open
      } else if let match = unused.first(where: { $0.serves(entry) }) {
        use(match)
        fate = .done(on: match.day ?? entry.slot.day)
      } else {
        fate = entry.slot.day < today ? .dropped : .open
      }
      rows.append(Row(entry: entry, fate: fate))
    }
    self.rows = rows
    unplanned = unused.sorted {
      ($0.day?.number ?? 0, $0.id.rawValue) < ($1.day?.number ?? 0, $1.id.rawValue)
    }
  }

  /// What was done of what was to be done up to now.
  public var done: Rate {
    let due = rows.filter { $0.fate != .open }
    return Rate(due.count { if case .done = $0.fate { true } else { false } }, of: due.count)
  }

  /// How many entries have that fate, by its code.
  public func count(_ code: String) -> Int { rows.count { $0.fate.code == code } }
}

extension Activity {
  /// Whether it is what an entry without an activity of its own was about.
  fileprivate func serves(_ entry: PlanEntry) -> Bool {
    if let deal = entry.deal { return self.deal == deal }
    return entry.account != nil && account == entry.account
  }
}
