/// Whether somebody has talked to a new lead in time.
///
/// High intent asks for a first contact within 24 hours, medium within 3 days, potential within a
/// week of the moment the lead came in.
public enum FirstContactClock: Hashable, Sendable {
  /// It is not known when it came in, or which segment it belongs to; nobody has talked to it.
  case unknown
  /// So many seconds are left, at least 1.
  case running(seconds: Int)
  /// The time ran out so many seconds ago, at least 0.
  case overdue(seconds: Int)
  /// Somebody talked to it: in time, too late, or nil where that cannot be said.
  case met(inTime: Bool?)

  /// The clock of a lead.
  ///
  /// A contact of which only the day is known is in time up to the day the time runs out.
  ///
  /// - Parameters:
  ///   - received: When the lead came in.
  ///   - offset: By how many seconds the store's clock is ahead of UTC.
  public init(
    received: Instant?, segment: Segment?, behaviour: LeadBehaviour, at now: Instant,
    offset: Int = 0
  ) {
    let deadline = segment.flatMap {
      FollowUpCadence($0).firstDeadline(received: received, created: nil, clockOffset: offset)
    }
    if let day = behaviour.firstContact {
      self = .met(
        inTime: deadline.map { deadline in
          let last = deadline.day(offset: offset)
          guard day == last, let time = behaviour.firstContactAt else { return day <= last }
          let clock = deadline.clock(offset: offset)
          return time.minutes <= clock.hour * 60 + clock.minute
        })
    } else if let deadline {
      let left = (deadline.milliseconds - now.milliseconds) / 1_000
      self = left > 0 ? .running(seconds: Int(left)) : .overdue(seconds: Int(-left))
    } else {
      self = .unknown
    }
  }

  /// How pressing it is: the more seconds overdue the smaller, nil where nothing presses.
  public var urgency: Int? {
    switch self {
    case .running(let seconds): seconds
    case .overdue(let seconds): -seconds
    case .unknown, .met: nil
    }
  }
}
