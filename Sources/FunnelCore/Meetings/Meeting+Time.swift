extension Meeting {
  /// The longest time in seconds that counts without anybody touching the meeting: an hour.
  ///
  /// A terminal that died with a deal on the table would otherwise count until the next morning.
  public static let longestStretch = 3_600

  /// The seconds meant for each deal.
  public var secondsPerDeal: Int { max(1, minutesPerDeal) * 60 }

  /// Whether the clock of the deal on the table runs.
  public var isTicking: Bool { state == .running && current != nil && currentSince != nil }

  /// Whether the meeting is being held and no clock runs: it was left, or its agenda is done.
  public var isInterrupted: Bool { state == .running && !isTicking }

  /// The seconds a row of the agenda was on the table by a moment, the present stretch included.
  public func seconds(on item: MeetingItem, at now: Instant) -> Int {
    guard isTicking, item.id == current, let currentSince else { return item.seconds }
    return min(1_000_000, item.seconds + min(now.seconds(since: currentSince), Self.longestStretch))
  }
}
