/// Which days are worked.
///
/// A weekday of the working week is worked unless it is a holiday; any other day is free unless it
/// is made up for, as mainland calendars do around long holidays.
public struct WorkCalendar: Sendable {
  /// The codes of the weekdays, Monday first.
  public static let weekdays = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]

  private let week: Set<Int>
  private let exceptions: [Day: Bool]

  /// The calendar of a working week (weekdays 1 Monday … 7 Sunday) and its exceptions.
  ///
  /// An empty week stands for Monday to Friday.
  public init(week: Set<Int> = [], exceptions: [Day: Bool] = [:]) {
    self.week = week.isEmpty ? [1, 2, 3, 4, 5] : week
    self.exceptions = exceptions
  }

  /// The weekdays that are worked, 1 Monday … 7 Sunday.
  public var weekdays: [Int] { week.sorted() }

  /// Whether a day is an exception to the week: free or worked; nil for an ordinary day.
  public func exception(on day: Day) -> Bool? { exceptions[day] }

  /// Whether a day is worked.
  public func isWorked(_ day: Day) -> Bool { exceptions[day] ?? week.contains(day.weekday) }

  /// The first worked day from a day on; the day itself where a year from it on is free.
  public func worked(from day: Day) -> Day {
    for ahead in 0..<366 {
      let candidate = day.adding(days: ahead)
      if isWorked(candidate) { return candidate }
    }
    return day
  }

  /// The worked day that many worked days after a day; 0 is the first worked day from it on.
  public func adding(_ days: Int, to day: Day) -> Day {
    var result = worked(from: day)
    for _ in 0..<max(0, days) { result = worked(from: result.adding(days: 1)) }
    return result
  }

  /// How many worked days a stretch holds, both ends included; 0 where it ends before it starts.
  public func count(from first: Day, through last: Day) -> Int {
    guard first <= last else { return 0 }
    return (0...last.days(since: first)).count { isWorked(first.adding(days: $0)) }
  }
}

extension Book {
  /// Which days are worked, by the settings and the holidays.
  public var workCalendar: WorkCalendar {
    let week = settings.workWeek.words.compactMap { word in
      WorkCalendar.weekdays.firstIndex(of: String(word.lowercased().prefix(3))).map { $0 + 1 }
    }
    let exceptions = holidays.compactMap { holiday in
      holiday.day.map { ($0, holiday.isWorking) }
    }
    return WorkCalendar(
      week: Set(week), exceptions: Dictionary(exceptions, uniquingKeysWith: { _, last in last }))
  }
}
