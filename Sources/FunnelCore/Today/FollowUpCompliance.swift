/// How many follow-ups were made in time, by the person who sells the deal.
///
/// A follow-up counts in the period in which it was due: the first contact by its clock, every
/// other one an interval after the contact before, moved to a worked day. It was made in time
/// where a customer-facing activity was done by that day. One that is not due yet, or whose deal
/// closed or rested before, counts for nothing. The segment is the one the deal has now.
///
/// Worked example: a high-intent customer was contacted on 2, 5 and 12 November 2026. The
/// follow-ups were due on the 5th (made), on Monday the 9th (made late) and on Monday the 16th
/// (not made by the 21st): 1 of 3.
public struct FollowUpCompliance: Hashable, Sendable {
  /// The days whose follow-ups are counted.
  public var period: Period
  /// Everyone who had one due, the best first.
  public var rows: [Row]
  /// All of them together.
  public var total = Rate(0, of: 0)

  /// One person.
  public struct Row: Hashable, Sendable {
    /// Who sells; nobody where nil.
    public var owner: Owner.ID?
    /// The follow-ups made in time, of those due.
    public var rate: Rate
  }

  /// How many days of follow-ups are usually looked at.
  public static let usualDays = 30

  /// The compliance of a period.
  ///
  /// - Parameters:
  ///   - activities: What was done; what is planned, faces no customer or has no deal is left out.
  ///   - owner: Whose deals; everybody's where nil.
  ///   - received: When leads came in.
  public init(
    _ book: Book, _ activities: [Activity], period: Period, today: Day,
    ownedBy owner: Owner.ID? = nil, received: [Deal.ID: Instant] = [:]
  ) {
    self.period = period
    var contacts: [Deal.ID: Set<Day>] = [:]
    for activity in activities where activity.isDone && activity.isCustomerFacing {
      guard let deal = activity.deal, let day = activity.day, day <= today else { continue }
      contacts[deal, default: []].insert(day)
    }
    let calendar = book.workCalendar
    let person = owner.map { UInt32(truncatingIfNeeded: $0.rawValue) }
    var rates: [Owner.ID?: Rate] = [:]
    for row in book.deals.rows where row.closedOn == .min || row.closedOn >= period.first.number {
      if let person, row.owner != person { continue }
      guard let deal = book.deals[Deal.ID(row.id)], let segment = book.segment(of: deal) else {
        continue
      }
      let course = Course(
        cadence: FollowUpCadence(segment), contacts: (contacts[deal.id] ?? []).sorted(),
        closed: deal.closedOn, rests: deal.pausedUntil)
      let first = course.cadence.firstDeadline(
        received: received[deal.id], created: deal.created, clockOffset: book.settings.clockOffset
      )?.day(offset: book.settings.clockOffset)
      let rate = course.rate(in: period, today: today, first: first, calendar)
      guard rate.n > 0 else { continue }
      rates[deal.owner, default: Rate(0, of: 0)].add(rate)
      total.add(rate)
    }
    rows = rates.map { Row(owner: $0.key, rate: $0.value) }.sorted { left, right in
      let shares = (left.rate.fraction ?? 0, right.rate.fraction ?? 0)
      return shares.0 == shares.1
        ? (left.owner?.rawValue ?? .max) < (right.owner?.rawValue ?? .max) : shares.0 > shares.1
    }
  }

  /// The contacts of one deal.
  private struct Course {
    var cadence: FollowUpCadence
    var contacts: [Day]
    var closed: Day?
    var rests: Day?

    func rate(in period: Period, today: Day, first: Day?, _ calendar: WorkCalendar) -> Rate {
      var rate = Rate(0, of: 0)
      let dues = [first] + contacts.map { cadence.due(after: $0, calendar) }
      for (place, due) in dues.enumerated() {
        guard let due, period.contains(due) else { continue }
        let answer = place < contacts.count ? contacts[place] : nil
        if let answer, answer <= due {
          rate.add(Rate(1, of: 1))
        } else if due < today, closed.map({ $0 > due }) ?? true, rests.map({ $0 <= due }) ?? true {
          rate.add(Rate(0, of: 1))
        }
      }
      return rate
    }
  }
}

extension Rate {
  /// Adds other cases to these.
  fileprivate mutating func add(_ other: Rate) {
    k += other.k
    n += other.n
  }
}
