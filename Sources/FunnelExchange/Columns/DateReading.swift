public import FunnelCore

/// What a cell of a date column says.
public struct DateReading: Hashable, Sendable {
  /// The day; the first of the month where only a month is given.
  public let day: Day
  /// Whether only a month is given, such as `2026-11`.
  public let isMonthOnly: Bool

  /// A day, or a month by its first day.
  public init(day: Day, isMonthOnly: Bool = false) {
    self.day = day
    self.isMonthOnly = isMonthOnly
  }

  /// The day by which what is expected in this month or on this day has happened.
  public var last: Day { isMonthOnly ? day.lastOfMonth : day }
}
