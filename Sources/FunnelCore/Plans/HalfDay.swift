/// A morning or an afternoon.
public struct HalfDay: Hashable, Comparable, Sendable {
  /// The day.
  public var day: Day
  /// Whether it is the second half of it.
  public var isAfternoon: Bool

  /// A half of a day.
  public init(_ day: Day, isAfternoon: Bool) { (self.day, self.isAfternoon) = (day, isAfternoon) }

  /// Orders half-days by time.
  public static func < (left: HalfDay, right: HalfDay) -> Bool {
    (left.day, left.isAfternoon ? 1 : 0) < (right.day, right.isAfternoon ? 1 : 0)
  }

  /// The half-day that a time of day lies in; the morning ends at noon.
  public init(_ day: Day, at time: ClockTime) {
    self.init(day, isAfternoon: time.hour >= 12)
  }
}

extension Period {
  /// The half-days of a week that can be planned: Monday to Friday and what else of it is worked,
  /// holidays left out.
  public func halfDays(in calendar: WorkCalendar) -> [HalfDay] {
    (0..<length).map { first.adding(days: $0) }.filter(calendar.isWorked).flatMap { day in
      [HalfDay(day, isAfternoon: false), HalfDay(day, isAfternoon: true)]
    }
  }

  /// The week that a plan made on a day is for: the next one from Friday on, else this one.
  public static func planned(on day: Day) -> Period {
    .week(of: day.weekday >= 5 ? day.adding(days: 7) : day)
  }
}
