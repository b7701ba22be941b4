/// What a store knows of one deal beyond its row in the book, as far as a meeting asks.
public struct DealRecords: Hashable, Sendable {
  /// The last completed review; none where the deal was never reviewed.
  public var review: ReviewRecord?
  /// When that review was completed.
  public var reviewed: HistoryMark?
  /// When the last ended meeting talked about the deal.
  public var discussed: HistoryMark?
  /// The deal's actions.
  public var actions: [ActionItem]
  /// The deal's activities.
  public var activities: [Activity]
  /// The objections raised in the deal.
  public var objections: [DealObjection]
  /// The deal's events that stand, in any order.
  public var events: [Event]

  /// What a store knows of one deal.
  public init(
    review: ReviewRecord? = nil, reviewed: HistoryMark? = nil, discussed: HistoryMark? = nil,
    actions: [ActionItem] = [], activities: [Activity] = [],
    objections: [DealObjection] = [], events: [Event] = []
  ) {
    (self.review, self.reviewed, self.discussed) = (review, reviewed, discussed)
    (self.actions, self.activities, self.events) = (actions, activities, events)
    self.objections = objections
  }
}

/// A place in history: a day, and within it the last event of what happened then.
public struct HistoryMark: Hashable, Comparable, Sendable {
  /// The day.
  public var day: Day
  /// The sequence of the last event.
  public var sequence: Int64

  /// A place in history.
  public init(day: Day, sequence: Int64) { (self.day, self.sequence) = (day, sequence) }

  /// Where an event stands.
  public init(_ event: Event) { self.init(day: event.edit.day, sequence: event.sequence) }

  /// Orders places as rows are folded: by day, and then by commit.
  public static func < (left: HistoryMark, right: HistoryMark) -> Bool {
    (left.day, left.sequence) < (right.day, right.sequence)
  }
}
