/// How often each number of days occurs: exact quantiles of a million spans in little memory.
struct DayHistogram: Sendable {
  /// How many spans there are.
  private(set) var count = 0
  /// What they add up to.
  private(set) var sum = 0
  private var counts: [Int32] = []

  /// Spans from here on are kept as this one; a hundred years.
  private static let longest = 36_600

  mutating func add(_ days: Int) {
    let days = min(max(0, days), Self.longest)
    if days >= counts.count {
      counts.append(contentsOf: repeatElement(0, count: days + 1 - counts.count))
    }
    counts[days] += 1
    count += 1
    sum += days
  }

  /// How many spans are at least that long.
  func count(atLeast days: Int) -> Int {
    days < counts.count ? counts[max(0, days)...].reduce(0) { $0 + Int($1) } : 0
  }

  /// The `rank`-th smallest span, from 1.
  private func span(rank: Int) -> Int? {
    guard (1...max(1, count)).contains(rank), count > 0 else { return nil }
    var seen = 0
    for (days, count) in counts.enumerated() {
      seen += Int(count)
      if seen >= rank { return days }
    }
    return nil
  }

  /// The smallest span that at least 80 % of the spans do not exceed.
  var p80: Int? { span(rank: Quantile.rank(percent: 80, of: count)) }

  /// The middle span; half way between the two in the middle where their number is even.
  var median: Double? {
    guard let low = span(rank: (count + 1) / 2), let high = span(rank: count / 2 + 1) else {
      return nil
    }
    return Double(low + high) / 2
  }

  /// The sum over the number.
  var mean: Double? { count == 0 ? nil : Double(sum) / Double(count) }

  /// Mean, median and p80 together.
  var summary: DaySummary? {
    guard let mean, let median, let p80 else { return nil }
    return DaySummary(count: count, mean: mean, median: median, p80: p80)
  }
}
