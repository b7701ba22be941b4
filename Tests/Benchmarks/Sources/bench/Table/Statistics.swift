extension [Double] {
  /// The value in the middle; nil of nothing.
  var median: Double? { percentile(50) }

  /// The smallest value that so many percent of the values do not exceed; nil of nothing.
  func percentile(_ percent: Int) -> Double? {
    guard !isEmpty else { return nil }
    let rank = (count * percent + 99) / 100
    return sorted()[Swift.max(1, rank) - 1]
  }
}
