/// Whose customers are to hear from us, by segment: overdue, today and in the coming week, and
/// the clocks of first contacts.
///
/// Closed and resting deals are left out, and those without a segment, which are only counted.
public struct CadenceRadar: Hashable, Sendable {
  /// The segments, the most intent first.
  public var rows: [Row]
  /// All follow-ups, the earliest first.
  public var followUps: [FollowUp]
  /// Open deals that no segment says anything about.
  public var withoutSegment = 0

  /// How many days ahead are counted as coming.
  public static let horizon = 7

  /// One segment.
  public struct Row: Hashable, Sendable {
    /// The segment.
    public var segment: Segment
    /// Follow-ups whose next contact is booked in time: nothing is to be done before it.
    public var booked = 0
    /// Follow-ups whose day has gone by, and for which nothing is booked.
    public var overdue = 0
    /// Follow-ups due today.
    public var today = 0
    /// Follow-ups due within the seven days after.
    public var ahead = 0
    /// Clocks of first contacts that run.
    public var clocks = 0
    /// First contacts that were not made in time and are still to be made.
    public var lapsed = 0
  }

  /// The radar of a moment.
  ///
  /// - Parameters:
  ///   - owner: Whose deals; everybody's where nil.
  ///   - received: When leads came in.
  ///   - booked: The next planned contact of each deal, see `DayRecords.booked`.
  public init(
    _ book: Book, today: Day, now: Instant, ownedBy owner: Owner.ID? = nil,
    received: [Deal.ID: Instant] = [:], booked: [Deal.ID: Day] = [:]
  ) {
    rows = Segment.allCases.map { Row(segment: $0) }
    followUps = []
    let calendar = book.workCalendar
    let person = owner.map { UInt32(truncatingIfNeeded: $0.rawValue) }
    for row in book.deals.rows where row.isOpen && !row.isPaused(on: today.number) {
      if let person, row.owner != person { continue }
      guard let deal = book.deals[Deal.ID(row.id)] else { continue }
      guard
        var found = FollowUp(
          deal, in: book, calendar: calendar, today: today, received: received[deal.id])
      else {
        if book.segment(of: deal) == nil { withoutSegment += 1 }
        continue
      }
      found.book(booked[deal.id], today: today)
      count(found, today: today, now: now)
      followUps.append(found)
    }
    followUps.sort { ($0.due, $0.deal.rawValue) < ($1.due, $1.deal.rawValue) }
  }

  /// The running clocks of first contacts, the one that runs out first first.
  public func clocks(at now: Instant) -> [FollowUp] {
    followUps.filter { $0.firstContact.map { $0 >= now } ?? false }
      .sorted {
        ($0.firstContact?.milliseconds ?? 0, $0.deal.rawValue)
          < ($1.firstContact?.milliseconds ?? 0, $1.deal.rawValue)
      }
  }

  private mutating func count(_ followUp: FollowUp, today: Day, now: Instant) {
    guard let place = rows.firstIndex(where: { $0.segment == followUp.segment }) else { return }
    let standing = followUp.standing(on: today, at: now)
    switch standing {
    case .booked: rows[place].booked += 1
    case .overdue: rows[place].overdue += 1
    case .today: rows[place].today += 1
    case .ahead:
      if followUp.due.days(since: today) <= Self.horizon { rows[place].ahead += 1 }
    }
    // A meeting in the diary does not stop the clock of the first contact.
    guard let deadline = followUp.firstContact else { return }
    if deadline >= now {
      rows[place].clocks += 1
    } else if standing == .overdue {
      rows[place].lapsed += 1
    }
  }
}
