/// The next time that the customer of an open deal is to hear from us.
public struct FollowUp: Hashable, Sendable {
  /// The deal.
  public var deal: Deal.ID
  /// Who sells it.
  public var owner: Owner.ID?
  /// The segment whose cadence holds.
  public var segment: Segment
  /// The day by which it is due.
  public var due: Day
  /// When the clock of the first contact runs out; nil once there was a contact.
  public var firstContact: Instant?

  /// The day of the next contact that is booked, today or later and within one interval of the
  /// cadence; nil where none is.
  public private(set) var booked: Day?

  /// The cadence that holds.
  public var cadence: FollowUpCadence { FollowUpCadence(segment) }

  /// The follow-up of a deal; nil where it is closed or rests, has no segment, or nobody knows
  /// since when it exists.
  ///
  /// - Parameter received: When it came in as a lead, where that is known.
  public init?(
    _ deal: Deal, in book: Book, calendar: WorkCalendar, today: Day, received: Instant? = nil
  ) {
    guard deal.isOpen, !deal.isPaused(on: today), let segment = book.segment(of: deal) else {
      return nil
    }
    (self.deal, owner, self.segment) = (deal.id, deal.owner, segment)
    let cadence = FollowUpCadence(segment)
    if let last = deal.lastContact {
      due = cadence.due(after: last, calendar)
      return
    }
    let offset = book.settings.clockOffset
    guard
      let deadline = cadence.firstDeadline(
        received: received, created: deal.created, clockOffset: offset)
    else { return nil }
    (due, firstContact) = (deadline.day(offset: offset), deadline)
  }

  /// Takes note of a planned contact, where it comes soon enough to answer the cadence.
  ///
  /// What was planned for a day gone by was not done, and answers nothing.
  mutating func book(_ day: Day?, today: Day) {
    booked = day.flatMap {
      $0 >= today && $0 <= today.adding(days: cadence.interval) ? $0 : nil
    }
  }

  /// Whether it is late, due now, or yet to come.
  public enum Standing: Hashable, Sendable {
    /// The next contact is in the diary.
    case booked
    /// The day, or the moment of a first contact, has gone by.
    case overdue
    /// It is due on this day.
    case today
    /// It is due later.
    case ahead
  }

  /// How it stands at a moment of a day.
  public func standing(on today: Day, at now: Instant) -> Standing {
    if booked != nil { return .booked }
    if let firstContact, firstContact < now { return .overdue }
    return due < today ? .overdue : due == today ? .today : .ahead
  }

  /// How many minutes the clock of the first contact has left, below 0 once it ran out; nil where
  /// there was a contact.
  public func minutesLeft(at now: Instant) -> Int? {
    firstContact.map { Int(($0.milliseconds - now.milliseconds) / 60_000) }
  }
}
