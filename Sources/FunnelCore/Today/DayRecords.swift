/// What the queue of a day is made from beside the book.
public struct DayRecords: Sendable {
  /// What was done and what is planned.
  public var activities: [Activity]
  /// The actions of reviews and meetings.
  public var actions: [ActionItem]
  /// The messages and flags.
  public var notices: [Notice]
  /// The objections raised in deals.
  public var objections: [DealObjection]
  /// When leads came in.
  public var received: [Deal.ID: Instant]

  /// The records of a store.
  public init(
    activities: [Activity] = [], actions: [ActionItem] = [], notices: [Notice] = [],
    objections: [DealObjection] = [], received: [Deal.ID: Instant] = [:]
  ) {
    (self.activities, self.actions) = (activities, actions)
    (self.notices, self.objections, self.received) = (notices, objections, received)
  }

  /// The next contact with the customer that is planned for each deal, on a day or later.
  public func booked(from today: Day) -> [Deal.ID: Day] {
    var booked: [Deal.ID: Day] = [:]
    for activity in activities where !activity.isDone && activity.isCustomerFacing {
      guard let deal = activity.deal, let day = activity.day, day >= today else { continue }
      booked[deal] = min(booked[deal] ?? day, day)
    }
    return booked
  }

  /// The deals of a book whose clock of the first contact may still run, so that it matters at
  /// which moment they came in.
  ///
  /// The longest clock runs for a week; of older deals the day says enough.
  public static func newcomers(in book: Book, today: Day) -> [Deal.ID] {
    let first = today.number - 8
    return book.deals.rows.filter { $0.isOpen && $0.lastContact == .min && $0.created >= first }
      .map { Deal.ID($0.id) }
  }
}
