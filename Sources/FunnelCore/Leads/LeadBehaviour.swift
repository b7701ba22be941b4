/// How a lead behaves, as far as the record shows it: what it does counts, not what it says.
///
/// Its value is 0…5: a point for each customer-facing contact that took place, two at the most; a
/// point for each touch with one of our sources, two at the most; and a point where the last
/// contact lies no more than 14 days back. Worked example: three calls, one touch, the last call a
/// week ago: 2 + 1 + 1 = 4.
public struct LeadBehaviour: Hashable, Sendable {
  /// How many customer-facing activities have been done.
  public var contacts = 0
  /// How many touches with our sources there were.
  public var touches = 0
  /// The day of the first customer-facing activity.
  public var firstContact: Day?
  /// The time of that day, where it is known.
  public var firstContactAt: ClockTime?
  /// The day of the last one.
  public var lastContact: Day?
  /// How many days ago that was, at least 0; nil where there was none.
  public var quietDays: Int?

  /// For so many days a contact counts as fresh.
  public static let freshDays = 14
  /// So many contacts, and so many touches, count at the most.
  public static let most = 2

  /// The behaviour of a lead nobody has talked to.
  public init() {}

  /// The behaviour of a lead.
  ///
  /// - Parameters:
  ///   - activities: Its activities; planned ones, and those without the customer, do not count.
  ///   - touches: Its touches with our sources.
  public init(_ activities: [Activity], touches: [Touch], on today: Day) {
    let done = activities.filter { activity in
      activity.isDone && activity.isCustomerFacing && activity.day.map { $0 <= today } ?? false
    }.sorted {
      ($0.day?.number ?? 0, $0.time?.minutes ?? 1_440, $0.id.rawValue)
        < ($1.day?.number ?? 0, $1.time?.minutes ?? 1_440, $1.id.rawValue)
    }
    contacts = done.count
    self.touches = touches.count
    (firstContact, firstContactAt) = (done.first?.day, done.first?.time)
    lastContact = done.last?.day
    quietDays = lastContact.map { max(0, today.days(since: $0)) }
  }

  /// Whether the last contact is fresh.
  public var isFresh: Bool { quietDays.map { $0 <= Self.freshDays } ?? false }

  /// 0…5, see above.
  public var value: Int {
    min(contacts, Self.most) + min(touches, Self.most) + (isFresh ? 1 : 0)
  }
}
