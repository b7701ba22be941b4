/// Spans of days in short: number, mean, median and p80.
///
/// Worked example: of 3, 5, 8 and 20 days the mean is 9, the median 6.5 and p80 20.
public struct DaySummary: Hashable, Sendable {
  /// How many spans there are, at least 1.
  public var count: Int
  /// Their arithmetic mean, in days.
  public var mean: Double
  /// The middle one, or half way between the two in the middle, in days.
  public var median: Double
  /// The smallest number of days that at least 80 % of them do not exceed (nearest rank).
  public var p80: Int

  /// The summary of spans; nil where there are none.
  public init?(_ days: some Sequence<Int>) {
    var histogram = DayHistogram()
    for span in days { histogram.add(span) }
    guard let summary = histogram.summary else { return nil }
    self = summary
  }

  init(count: Int, mean: Double, median: Double, p80: Int) {
    self.count = count
    self.mean = mean
    self.median = median
    self.p80 = p80
  }
}
