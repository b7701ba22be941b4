/// The activities of a week, day by day.
public struct CalendarWeek: Hashable, Sendable {
  /// Monday to Sunday.
  public var days: [CalendarDay]

  /// The first day, a Monday.
  public var first: Day { days[0].day }

  /// The week of a day.
  ///
  /// - Parameters:
  ///   - activities: What was done and what is planned; what has no day is left out, and what is
  ///     planned for a deal that is over.
  ///   - owner: Whose week; everybody's where nil.
  public init(
    _ book: Book, _ activities: [Activity], of day: Day, ownedBy owner: Owner.ID? = nil
  ) {
    let week = Period.week(of: day)
    let calendar = book.workCalendar
    let holidays = Dictionary(
      book.holidays.compactMap { holiday in holiday.day.map { ($0, holiday.name) } },
      uniquingKeysWith: { _, last in last })
    days = (0..<7).map { offset in
      let day = week.first.adding(days: offset)
      return CalendarDay(
        day: day, isWorked: calendar.isWorked(day), holiday: holidays[day], activities: [])
    }
    for activity in activities {
      guard let day = activity.day, week.contains(day) else { continue }
      let deal = activity.deal.flatMap { book.deals[$0] }
      if !activity.isDone, let deal, !deal.takesActivities { continue }
      if let owner, (activity.owner ?? deal?.owner) != owner { continue }
      days[day.days(since: week.first)].activities.append(activity)
    }
    for place in days.indices {
      days[place].activities.sort {
        ($0.time?.minutes ?? 1_440, $0.id.rawValue) < ($1.time?.minutes ?? 1_440, $1.id.rawValue)
      }
    }
  }
}

/// One day of a calendar.
public struct CalendarDay: Hashable, Sendable {
  /// The day.
  public var day: Day
  /// Whether it is worked.
  public var isWorked: Bool
  /// What holiday it is, or which it makes up for.
  public var holiday: String?
  /// What is on it, by time; what has no time comes last.
  public var activities: [Activity]
}
