public import FunnelCore

/// The days that a review pack and the one before it are about.
///
/// A period that is not over is compared with the same days of the one before. Worked example: on
/// 21 November the pack of November sees 21 days; it is compared with October as of 21 October.
public struct PackPeriod: Hashable, Sendable {
  /// The period.
  public let period: Period
  /// The day the pack is made for: the period's last one, or today where it is not over.
  public let day: Day
  /// The period before.
  public let previous: Period
  /// The day of it that the pack is compared with.
  public let previousDay: Day

  /// The days of a period seen on a day; nil where it has not begun.
  public init?(_ period: Period, today: Day) {
    guard period.first <= today else { return nil }
    self.period = period
    previous = period.preceding
    day = min(period.last, today)
    previousDay =
      day == period.last
      ? previous.last
      : min(previous.last, previous.first.adding(days: day.days(since: period.first)))
  }

  /// Whether the period is not over.
  public var isRunning: Bool { day < period.last }

  /// How many days of the period have begun.
  public var days: Int { day.days(since: period.first) + 1 }
}
