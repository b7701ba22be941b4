/// What a team has to know before it talks about a deal.
public struct MeetingItemBriefing: Hashable, Sendable {
  /// What changes are counted from; none where the deal was never reviewed nor talked about.
  public let since: Since?
  /// The fields that hold something else since then, in the order people read them.
  public let changes: [Change]
  /// The stages the deal came to stand in since then, in order.
  public let moves: [Move]
  /// What was done with the customer since then, in order.
  public let activities: [Activity]
  /// The red flags of the last review that nothing answers and nothing covers.
  public let openFlags: [FlagReport.Flag]
  /// The actions still to be done, by day.
  public let openActions: [ActionItem]
  /// Those of them whose day has gone by.
  public let overdue: [ActionItem]
  /// The objections that nobody has answered, the oldest first: a reason to meet the customer.
  public let openObjections: [DealObjection]
  /// Demonstrations since then in which the customer asked nothing.
  public let silentDemos: [Activity]
  /// What the deal lacks for the zone its score has put it into.
  public let missing: [MissingForZone]
  /// Where the deal stands now.
  public let now: Standing
  /// Where it stood at the last review; none where there was none.
  public let atReview: Standing?

  /// What changes are counted from.
  public enum Since: Hashable, Sendable {
    /// The last completed review, on a day.
    case review(Day)
    /// The last meeting that talked about the deal, where it was never reviewed.
    case meeting(Day)
  }

  /// A field that holds something else.
  public struct Change: Hashable, Sendable {
    /// The deal's field.
    public var field: String
    /// What it held.
    public var from: Value
    /// What it holds.
    public var to: Value
    /// Whether it changed after the last meeting that talked about the deal.
    public var isSinceMeeting: Bool
  }

  /// A move from stage to stage.
  public struct Move: Hashable, Sendable {
    /// Where the deal stood.
    public var from: Stage.ID?
    /// Where it came to stand.
    public var to: Stage.ID
    /// When.
    public var day: Day
    /// Whether that was after the last meeting that talked about the deal.
    public var isSinceMeeting: Bool
  }

  /// Where a deal stands.
  public struct Standing: Hashable, Sendable {
    /// Against the competition.
    public var position: Position?
    /// Fund rate plus competition rate, 0…200.
    public var score: Int?
  }

  /// What there is to know of a deal on a day.
  public init(of deal: Deal, _ records: DealRecords, on today: Day) {
    let mark = records.reviewed ?? records.discussed
    since =
      records.reviewed.map { .review($0.day) } ?? records.discussed.map { .meeting($0.day) }
    let events = records.events.filter { event in mark.map { HistoryMark(event) > $0 } ?? false }
      .sorted { HistoryMark($0) < HistoryMark($1) }
    func isSinceMeeting(_ event: Event) -> Bool {
      records.discussed.map { HistoryMark(event) > $0 } ?? false
    }
    changes = Self.changes(events, isSinceMeeting)
    moves = events.filter { $0.edit.field == "stage" }.compactMap { event in
      Stage.ID(event.edit.new).map { stage in
        Move(
          from: Stage.ID(event.edit.old), to: stage, day: event.edit.day,
          isSinceMeeting: isSinceMeeting(event))
      }
    }
    activities = records.activities.filter { activity in
      guard let mark, activity.isDone, let day = activity.day else { return false }
      return day > mark.day && day <= today
    }.sorted { ($0.day ?? today, $0.id) < ($1.day ?? today, $1.id) }
    let form = records.review?.form
    openFlags = form.map { FlagReport($0, on: today).flags.filter { !$0.isCovered } } ?? []
    openActions = records.actions.filter { $0.state == .planned }.sortedByDue
    overdue = openActions.filter { $0.isOverdue(on: today) }
    openObjections = records.objections.filter(\.isOpen).sorted {
      ($0.raisedOn ?? today, $0.id) < ($1.raisedOn ?? today, $1.id)
    }
    silentDemos = activities.filter(\.isSilentDemo)
    missing = deal.missingForZone
    now = Standing(position: deal.position, score: deal.score)
    atReview = form.map { Standing(position: $0.position, score: $0.score) }
  }

  private static func changes(
    _ events: [Event], _ isSinceMeeting: (Event) -> Bool
  ) -> [Change] {
    let moving: Set<String> = [FieldEdit.existence, "stage"]
    let byField = Dictionary(grouping: events) { $0.edit.field }
    let order = DealRecord.fields.map(\.name)
    let custom = byField.keys.filter { $0.hasPrefix(CustomField.prefix) }.sorted()
    return (order + custom).compactMap { field in
      guard !moving.contains(field), let edits = byField[field], let first = edits.first,
        let last = edits.last, first.edit.old != last.edit.new
      else { return nil }
      return Change(
        field: field, from: first.edit.old, to: last.edit.new,
        isSinceMeeting: isSinceMeeting(last))
    }
  }
}
