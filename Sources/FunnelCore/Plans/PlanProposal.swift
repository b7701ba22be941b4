/// What a person's week could look like.
///
/// What is booked keeps its half-day; what is overdue comes next; then senior people are booked,
/// key accounts whose visit is due, and the rest in the order of work. Calls about what closes or
/// was promised within seven days are made as early in the week as there is room. A trip has one place: others
/// at the same address, or in the same region where no address is known, come on the same half-day.
/// Calls fill what is left, and some half-days stay free. A half-day has four quarters: a visit or
/// a meeting takes two, anything else one, and calls leave the last one open.
public struct PlanProposal: Hashable, Sendable {
  /// Whose week it is.
  public var owner: Owner.ID
  /// The week, from Monday on.
  public var week: Period
  /// What is proposed, by half-day and place in it.
  public var entries: [Entry]
  /// The half-days that stay free.
  public var free: [HalfDay]
  /// How many more things would be worth doing but have no room.
  public var left: Int
  /// What is missing to the quotas of the month and the quarter.
  public var goals: [PlanGoal]

  /// One thing to do in a half-day.
  public struct Entry: Hashable, Sendable {
    /// The half-day.
    public var slot: HalfDay
    /// Its place there, from 0.
    public var order: Int
    /// What the entry is about and how it is done; the plan and its place are not filled in.
    public var content: PlanEntry
    /// Why it is proposed.
    public var reasons: [PlanReason]
  }

  /// So many days may pass between two visits of a key account that says nothing else.
  public static let usualVisitDays = 30
  /// So many half-days stay free where the settings say nothing else.
  public static let usualFreeHalfDays = 2

  /// The proposal for a person's week.
  public init(
    _ book: Book, _ records: PlanRecords, of owner: Owner.ID, in week: Period, today: Day
  ) {
    (self.owner, self.week) = (owner, week)
    goals = PlanGoal.all(book, of: owner, in: week, today: today)
    let candidates = PlanCandidates(book, records, of: owner, in: week, today: today)
    var grid = PlanGrid(
      week.halfDays(in: book.workCalendar).filter { $0.day >= today },
      free: book.settings.freeHalfDays ?? Self.usualFreeHalfDays, keeping: candidates.booked)
    let taken = Set(candidates.booked.compactMap(\.candidate.deal))
      .union(candidates.overdue.compactMap(\.deal))
    var left = 0
    let trips = Set(
      (candidates.booked.map(\.candidate) + candidates.overdue).filter(\.isTrip)
        .compactMap(\.account))
    let proposed = candidates.proposed(besides: taken, visiting: trips)
    // Calls that cannot wait come before those that can.
    let rest =
      candidates.overdue + proposed.filter(\.isUrgent) + proposed.filter { !$0.isUrgent }
    for candidate in rest where candidate.isTrip && !grid.place(candidate) { left += 1 }
    for candidate in rest where !candidate.isTrip && !grid.place(candidate) { left += 1 }
    self.left = left
    free = grid.free
    entries = grid.entries
  }
}

/// What a plan needs to know beside the book.
public struct PlanRecords: Sendable {
  /// The person's activities, planned and done.
  public var activities: [Activity]
  /// The people at the customers.
  public var contacts: [Contact]
  /// Those of them who are economic buyers in the newest review of a deal.
  public var economicBuyers: Set<Contact.ID>

  /// Records of a person.
  public init(
    activities: [Activity] = [], contacts: [Contact] = [], economicBuyers: Set<Contact.ID> = []
  ) {
    (self.activities, self.contacts) = (activities, contacts)
    self.economicBuyers = economicBuyers
  }
}

/// The half-days of a week while they are being filled.
struct PlanGrid {
  /// The half-days that stay free.
  private(set) var free: [HalfDay] = []
  private var slots: [Slot]

  private struct Slot {
    var halfDay: HalfDay
    var isFree = false
    var place: String?
    var hasTrip = false
    var content: [PlanCandidate] = []
    var used: Int { content.reduce(0) { $0 + $1.quarters } }
  }

  private static let quarters = 4

  /// Which half-days of a week stay free, the ones to give up last first: Friday afternoon is for
  /// the plan itself, Wednesday afternoon for what comes up.
  private static let freedom: [(weekday: Int, isAfternoon: Bool)] = [
    (5, true), (3, true), (1, false), (4, true), (2, true), (5, false), (3, false), (1, true),
    (4, false), (2, false), (6, true), (7, true), (6, false), (7, false),
  ]

  init(
    _ halfDays: [HalfDay], free count: Int,
    keeping booked: [(activity: Activity, candidate: PlanCandidate)]
  ) {
    // What is booked on a day that is not worked is done all the same.
    let extra = Set(booked.compactMap(\.activity.day)).subtracting(halfDays.map(\.day))
      .flatMap { [HalfDay($0, isAfternoon: false), HalfDay($0, isAfternoon: true)] }
    slots = (halfDays + extra).sorted().map { Slot(halfDay: $0) }
    for (activity, candidate) in booked { book(activity, candidate) }
    for half in Self.freedom where free.count < count {
      guard
        let place = slots.firstIndex(where: {
          $0.halfDay.day.weekday == half.weekday && $0.halfDay.isAfternoon == half.isAfternoon
            && $0.content.isEmpty && !$0.isFree
        })
      else { continue }
      slots[place].isFree = true
      free.append(slots[place].halfDay)
    }
    free.sort()
  }

  private mutating func book(_ activity: Activity, _ candidate: PlanCandidate) {
    guard let day = activity.day else { return }
    let places = slots.indices.filter { slots[$0].halfDay.day == day }
    let named = activity.time.flatMap { time in
      places.first { slots[$0].halfDay == HalfDay(day, at: time) }
    }
    let roomy = places.first { slots[$0].used + candidate.quarters <= Self.quarters }
    guard let place = named ?? roomy ?? places.last else { return }
    put(candidate, at: place)
  }

  private mutating func put(_ candidate: PlanCandidate, at place: Int) {
    if candidate.isTrip {
      slots[place].hasTrip = true
      slots[place].place = slots[place].place ?? candidate.place
    }
    slots[place].content.append(candidate)
  }

  /// Finds a half-day for something; says whether there was one.
  mutating func place(_ candidate: PlanCandidate) -> Bool {
    candidate.isTrip ? placeTrip(candidate) : placeCall(candidate)
  }

  private mutating func placeTrip(_ candidate: PlanCandidate) -> Bool {
    let open = slots.indices.filter {
      !slots[$0].isFree && slots[$0].used + candidate.quarters <= Self.quarters
    }
    if let there = candidate.place,
      let place = open.first(where: { slots[$0].hasTrip && slots[$0].place == there })
    {
      var candidate = candidate
      candidate.reasons.append(.sameTrip)
      put(candidate, at: place)
      return true
    }
    guard let place = open.first(where: { !slots[$0].hasTrip }) else { return false }
    put(candidate, at: place)
    return true
  }

  private mutating func placeCall(_ candidate: PlanCandidate) -> Bool {
    let open = slots.indices.filter {
      !slots[$0].isFree && slots[$0].used + candidate.quarters < Self.quarters
    }
    let roomiest = open.min { slots[$0].used < slots[$1].used }
    guard let place = candidate.isUrgent ? open.first : roomiest else { return false }
    put(candidate, at: place)
    return true
  }

  /// What the half-days hold.
  var entries: [PlanProposal.Entry] {
    slots.flatMap { slot in
      slot.content.enumerated().map { order, candidate in
        var content = PlanEntry(id: PlanEntry.ID(0))
        (content.deal, content.account) = (candidate.deal, candidate.account)
        (content.contact, content.channel) = (candidate.contact, candidate.channel)
        (content.subject, content.activity) = (candidate.subject, candidate.activity)
        return PlanProposal.Entry(
          slot: slot.halfDay, order: order, content: content, reasons: candidate.reasons)
      }
    }
  }
}
