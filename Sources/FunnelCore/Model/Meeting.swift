/// A pipeline review meeting: a team walks through an agenda of deals and decides on each.
///
/// The agenda's rows are `MeetingItem` records; the actions it gave rise to name it.
public struct Meeting: Entity {
  /// The kind of record.
  public static let kind = EntityKind.meeting

  /// The identity the store gave the record.
  public var id: Identifier<Meeting>
  /// What it is called.
  public var title = ""
  /// The day it is held on.
  public var day: Day?
  /// Who leads it, by name.
  public var chair: String?
  /// Who else is there, as people wrote it.
  public var attendees: String?
  /// What the agenda was built from, in words: the filter, the rep, or the order of work.
  public var basis: String?
  /// The minutes meant for each deal.
  public var minutesPerDeal = Meeting.usualMinutesPerDeal
  /// How far it is.
  public var state = MeetingState.planned
  /// When the team began.
  public var startedAt: Instant?
  /// When the minutes were closed.
  public var endedAt: Instant?
  /// The row of the agenda that is on the table.
  public var current: MeetingItem.ID?
  /// Since when it has been on the table; nil while the meeting is interrupted.
  public var currentSince: Instant?
  /// What was said about no deal in particular.
  public var note: String?

  /// An empty record.
  public init(id: Identifier<Meeting>) { self.id = id }

  /// The minutes meant for a deal where nobody says otherwise.
  public static let usualMinutesPerDeal = 10

  /// The stored fields in the order people read them.
  public static let fields: FieldList<Meeting> = [
    Field("title", \.title, isRequired: true),
    Field("day", \.day, isRequired: true),
    Field("chair", \.chair),
    Field("attendees", \.attendees),
    Field("basis", \.basis),
    Field("minutesPerDeal", \.minutesPerDeal),
    Field("state", \.state, isRequired: true),
    Field("startedAt", \.startedAt),
    Field("endedAt", \.endedAt),
    Field("current", \.current),
    Field("currentSince", \.currentSince),
    Field("note", \.note, type: .longText),
  ]
}

/// How far a meeting is.
public enum MeetingState: String, Choice {
  /// The agenda stands; nobody has begun.
  case planned
  /// The team is at it, or was interrupted.
  case running
  /// The minutes are closed.
  case ended
}

/// One row of a meeting's agenda: a deal, and what the team decided about it.
public struct MeetingItem: Entity {
  /// The kind of record.
  public static let kind = EntityKind.meetingItem

  /// The identity the store gave the record.
  public var id: Identifier<MeetingItem>
  /// The meeting.
  public var meeting = Meeting.ID(0)
  /// The deal that is talked about.
  public var deal = DealRecord.ID(0)
  /// Its place in the agenda, from 1.
  public var order = 0
  /// What was decided; nil while nothing is.
  public var decision: MeetingDecision?
  /// Why it was decided so, or what help is needed.
  public var reason: String?
  /// Until when the deal is held.
  public var until: Day?
  /// The action by which somebody helps.
  public var action: ActionItem.ID?
  /// The stage the deal stood in when it was decided.
  public var stageBefore: Stage.ID?
  /// The stage it stands in by the decision.
  public var stageAfter: Stage.ID?
  /// What was said.
  public var note: String?
  /// The seconds that the deal was on the table.
  public var seconds = 0

  /// An empty record.
  public init(id: Identifier<MeetingItem>) { self.id = id }

  /// The stored fields in the order people read them.
  public static let fields: FieldList<MeetingItem> = [
    Field("meeting", \.meeting, isRequired: true),
    Field("deal", \.deal, isRequired: true),
    Field("order", \.order, isRequired: true),
    Field("decision", \.decision),
    Field("reason", \.reason),
    Field("until", \.until),
    Field("action", \.action),
    Field("stageBefore", \.stageBefore),
    Field("stageAfter", \.stageAfter),
    Field("note", \.note, type: .longText),
    Field("seconds", \.seconds),
  ]
}

/// What a team can decide about a deal.
public enum MeetingDecision: String, Choice {
  /// It goes on to the next stage.
  case advance
  /// It stays where it is.
  case hold
  /// We withdraw from it.
  case exit
  /// Somebody else has to help.
  case help
}
