/// How soon and how often the customers of a segment hear from us, and by which channels.
///
/// | segment | first within | then every | channels |
/// |---|---|---|---|
/// | high intent | 24 h | 3 days | call, visit, meeting |
/// | medium | 3 days | 7 days | mail, message |
/// | potential | 1 week | 20 days | mail, message |
public struct FollowUpCadence: Hashable, Sendable {
  /// The segment it holds for.
  public let segment: Segment

  /// The cadence of a segment.
  public init(_ segment: Segment) { self.segment = segment }

  /// Within how many days of 24 hours a new customer first hears from us.
  public var firstDays: Int {
    switch segment {
    case .highIntent: 1
    case .medium: 3
    case .potential: 7
    }
  }

  /// How many days lie between two contacts at most.
  public var interval: Int {
    switch segment {
    case .highIntent: 3
    case .medium: 7
    case .potential: 20
    }
  }

  /// The channels that suit, the usual one first.
  public var channels: [Channel] {
    switch segment {
    case .highIntent: [.call, .visit, .meeting]
    case .medium, .potential: [.mail, .message]
    }
  }

  /// The day by which the next contact is due: the last one and the interval, moved to the next
  /// worked day.
  ///
  /// Worked example: a high-intent customer met on Thursday 5 November 2026 is due on Sunday the
  /// 8th, which moves to Monday the 9th.
  public func due(after contact: Day, _ calendar: WorkCalendar) -> Day {
    calendar.worked(from: contact.adding(days: interval))
  }

  /// The moment by which a new customer has first heard from us.
  ///
  /// The clock runs from the moment the lead came in, through nights and weekends. Where only the
  /// day is known it runs from the end of that day.
  public func firstDeadline(received: Instant?, created: Day?, clockOffset: Int) -> Instant? {
    guard let start = received ?? created.map({ Instant(endOf: $0, offset: clockOffset) })
    else { return nil }
    let (end, isBeyond) = start.milliseconds.addingReportingOverflow(Int64(firstDays) * 86_400_000)
    return Instant(milliseconds: isBeyond ? .max : end)
  }
}
