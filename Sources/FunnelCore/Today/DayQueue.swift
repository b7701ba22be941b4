/// What there is to do on a day, as one queue in the order of work.
///
/// Planned activities of the day and overdue ones, follow-ups due by cadence, actions and next
/// steps that are due or have no day, and unsettled notices. Best Few first, then Above and
/// Universe, In last; within a zone what is overdue, the longest first, then what has a time, then
/// the rest. A deal may stand there for several causes, but the same thing only once: a contact
/// that is booked answers the cadence, and a next step that is also an activity or an action is
/// that one.
public struct DayQueue: Hashable, Sendable {
  /// The lines, the first to be done first.
  public var items: [DayItem]

  /// How many lines are overdue.
  public var overdue: Int { items.count { $0.reason.urgency == .overdue } }

  /// The queue of a day.
  ///
  /// - Parameter owner: Whose day; everybody's where nil. Notices to nobody are in every queue.
  public init(
    _ book: Book, _ records: DayRecords, today: Day, now: Instant, ownedBy owner: Owner.ID? = nil
  ) {
    var gathering = Gathering(book: book, today: today, now: now, owner: owner)
    gathering.objections = Dictionary(grouping: records.objections.filter(\.isOpen), by: \.deal)
    gathering.take(records.activities)
    gathering.take(records.actions)
    gathering.takeNextSteps()
    gathering.takeFollowUps(records)
    gathering.takeObjections(records)
    gathering.take(records.notices)
    items = gathering.items.sorted(by: Self.comesFirst)
  }

  private static func comesFirst(_ left: DayItem, _ right: DayItem) -> Bool {
    if left.zone != right.zone { return left.zone.rank < right.zone.rank }
    let (one, other) = (left.reason, right.reason)
    if one.urgency != other.urgency { return one.urgency < other.urgency }
    if one.daysLate != other.daysLate { return one.daysLate > other.daysLate }
    let times = (left.time?.minutes ?? 1_440, right.time?.minutes ?? 1_440)
    if times.0 != times.1 { return times.0 < times.1 }
    return (left.deal?.rawValue ?? .max, left.text) < (right.deal?.rawValue ?? .max, right.text)
  }
}

extension Zone {
  /// The place in the order of work, 0…3.
  fileprivate var rank: Int { Self.orderOfWork.firstIndex(of: self) ?? 0 }
}

/// Gathers the lines of a queue and keeps out what is there already.
private struct Gathering {
  let book: Book
  let today: Day
  let now: Instant
  let owner: Owner.ID?
  var items: [DayItem] = []
  private var said: Set<Said> = []
  /// The first planned contact with the customer of each deal.
  private var booked: [Deal.ID: Day] = [:]
  /// The objections of each deal that nobody has answered.
  var objections: [Deal.ID: [DealObjection]] = [:]
  /// The deals whose customers are met today or later, or have been today.
  private var met: Set<Deal.ID> = []

  /// A text that was said of a deal.
  private struct Said: Hashable {
    var deal: Deal.ID
    var text: FoldedText
  }

  init(book: Book, today: Day, now: Instant, owner: Owner.ID?) {
    (self.book, self.today, self.now, self.owner) = (book, today, now, owner)
  }

  private func isMine(_ person: Owner.ID?) -> Bool { owner == nil || owner == person }

  private mutating func add(
    _ subject: DayItem.Subject, _ reason: DayReason, of deal: Deal?, at account: Account.ID? = nil,
    by person: Owner.ID?, time: ClockTime? = nil
  ) {
    var item = DayItem(
      subject: subject, reason: reason, deal: deal?.id, account: deal?.account ?? account,
      owner: person, zone: deal?.zone ?? .universe, time: time)
    if let deal, item.isMeeting { item.openObjections = objections[deal.id]?.count ?? 0 }
    if let deal, !item.text.isEmpty {
      guard
        said.insert(Said(deal: deal.id, text: FoldedText(item.text.trimmed))).inserted
          || !item.isNextStep
      else { return }
    }
    items.append(item)
  }

  mutating func take(_ activities: [Activity]) {
    for activity in activities {
      if activity.isMeeting, let deal = activity.deal, let day = activity.day,
        activity.isDone ? day == today : day >= today
      {
        met.insert(deal)
      }
      guard !activity.isDone else { continue }
      let deal = activity.deal.flatMap { book.deals[$0] }
      if let deal, !deal.takesActivities { continue }
      if let deal, activity.isCustomerFacing, let day = activity.day {
        booked[deal.id] = min(booked[deal.id] ?? day, day)
      }
      let person = activity.owner ?? deal?.owner
      guard isMine(person), activity.day ?? today <= today else { continue }
      let reason: DayReason =
        switch activity.day {
        case .none: .activityUndated
        case .some(let day) where day < today: .activityOverdue(days: today.days(since: day))
        default: .activityToday
        }
      add(
        .activity(activity), reason, of: deal, at: activity.account, by: person,
        time: activity.time)
    }
  }

  mutating func take(_ actions: [ActionItem]) {
    for action in actions where action.state == .planned {
      guard let deal = book.deals[action.deal], deal.takesActivities,
        action.due ?? today <= today
      else { continue }
      let person = action.assignee.flatMap { name in book.owner(called: name)?.id }
      guard isMine(action.assignee == nil ? deal.owner : person) else { continue }
      let reason: DayReason =
        switch action.due {
        case .none: .actionUndated
        case .some(let day) where day < today: .actionOverdue(days: today.days(since: day))
        default: .actionToday
        }
      add(.action(action), reason, of: deal, by: action.assignee == nil ? deal.owner : person)
    }
  }

  mutating func takeNextSteps() {
    let person = owner.map { UInt32(truncatingIfNeeded: $0.rawValue) }
    for row in book.deals.rows where row.isOpen && row.nextStep != 0 {
      guard !row.isPaused(on: today.number), row.nextStepOn <= today.number,
        person.map({ $0 == row.owner }) ?? true, let deal = book.deals[Deal.ID(row.id)],
        let step = deal.nextStep
      else { continue }
      let reason: DayReason =
        switch deal.nextStepOn {
        case .none: .nextStepUndated
        case .some(let day) where day < today: .nextStepOverdue(days: today.days(since: day))
        default: .nextStepToday
        }
      add(.nextStep(step), reason, of: deal, by: deal.owner)
    }
  }

  mutating func takeFollowUps(_ records: DayRecords) {
    let radar = CadenceRadar(
      book, today: today, now: now, ownedBy: owner, received: records.received)
    for followUp in radar.followUps where !isBooked(followUp) {
      guard let reason = reason(of: followUp), let deal = book.deals[followUp.deal] else {
        continue
      }
      add(.followUp(followUp), reason, of: deal, by: followUp.owner)
    }
  }

  /// An objection that nobody has answered asks for a meeting, until one is planned.
  mutating func takeObjections(_ records: DayRecords) {
    for deal in objections.keys.sorted() where !met.contains(deal) {
      guard let found = book.deals[deal], found.isOpen, !found.isPaused(on: today),
        isMine(found.owner), let open = objections[deal]
      else { continue }
      let oldest = open.compactMap(\.raisedOn).min()
      add(
        .objections(open.sorted { ($0.raisedOn ?? today, $0.id) < ($1.raisedOn ?? today, $1.id) }),
        .objectionsOpen(
          count: open.count, days: oldest.map { max(0, today.days(since: $0)) } ?? 0),
        of: found, by: found.owner)
    }
  }

  /// Whether a planned contact answers the cadence, a late one too: it stands in the queue itself.
  private func isBooked(_ followUp: FollowUp) -> Bool {
    guard let day = booked[followUp.deal] else { return false }
    return day <= today.adding(days: followUp.cadence.interval)
  }

  private func reason(of followUp: FollowUp) -> DayReason? {
    let segment = followUp.segment
    if let minutes = followUp.minutesLeft(at: now) {
      if minutes < 0 { return .firstContactOverdue(minutes: -minutes, segment) }
      return minutes <= 1_440 ? .firstContact(minutes: minutes, segment) : nil
    }
    return switch followUp.standing(on: today, at: now) {
    case .overdue: .followUpOverdue(days: today.days(since: followUp.due), segment)
    case .today: .followUpToday(segment)
    case .ahead, .booked: nil
    }
  }

  mutating func take(_ notices: [Notice]) {
    for notice in notices where notice.settledOn == nil && notice.day ?? today <= today {
      guard notice.owner == nil || isMine(notice.owner) else { continue }
      let age = notice.day.map { max(0, today.days(since: $0)) } ?? 0
      add(
        .notice(notice), notice.isFlag ? .flag(days: age) : .notice(days: age),
        of: notice.deal.flatMap { book.deals[$0] }, at: notice.account, by: notice.owner)
    }
  }
}

extension Activity {
  /// Whether the customer is met in person, so that an objection can be answered.
  fileprivate var isMeeting: Bool {
    isCustomerFacing && (channel == .meeting || channel == .visit)
  }
}

extension DayItem {
  /// Whether it is a meeting with the customer.
  fileprivate var isMeeting: Bool {
    if case .activity(let activity) = subject { activity.isMeeting } else { false }
  }

  /// Whether it is a next step, which another line may have said already.
  fileprivate var isNextStep: Bool {
    if case .nextStep = subject { true } else { false }
  }
}

extension Deal {
  /// Whether something can be planned for it: it is open, or won and looked after.
  public var takesActivities: Bool { isOpen || outcome.isWon }
}

extension Book {
  /// The person of a name or a login, whatever its case.
  public func owner(called name: String) -> Owner? {
    let folded = FoldedText(name.trimmed)
    return owners.first { FoldedText($0.name) == folded }
      ?? owners.first { $0.login.map { FoldedText($0) == folded } ?? false }
  }
}
