public import FunnelCore

extension Language {
  /// The clock time of a moment: `14:02`.
  ///
  /// - Parameter offset: How many seconds the clock is ahead of UTC.
  public func clock(_ instant: Instant, offset: Int) -> String {
    let (hour, minute, _) = instant.clock(offset: offset)
    return "\(hour < 10 ? "0" : "")\(hour):\(minute < 10 ? "0" : "")\(minute)"
  }

  /// The clock time of a moment to the second: `14:02:31`.
  ///
  /// - Parameter offset: How many seconds the clock is ahead of UTC.
  public func exactClock(_ instant: Instant, offset: Int) -> String {
    let second = instant.clock(offset: offset).second
    return clock(instant, offset: offset) + ":\(second < 10 ? "0" : "")\(second)"
  }
}
