/// What a team does in a review meeting.
///
/// Each step is one change and one undo step. Its rule reads the meeting as it is stored, so that
/// two terminals on one meeting count no second twice and move no deal twice. A meeting that has
/// ended takes none of them: `RuleViolation.meetingEnded`.
public enum MeetingStep: Hashable, Sendable {
  /// The team begins, with a row of the agenda on the table where one is named.
  ///
  /// A meeting that runs already goes on, as with `resume`.
  case start(with: MeetingItem.ID? = nil, at: Instant)
  /// A row of the agenda comes on the table; the time of the one before is kept.
  ///
  /// A planned meeting begins with it.
  case take(MeetingItem.ID, at: Instant)
  /// The team breaks off: the clock stands still, the row stays on the table.
  case interrupt(at: Instant)
  /// The team goes on where it stood.
  case resume(at: Instant)
  /// Something is decided about a deal, in place of what was decided before.
  ///
  /// The deal follows in the same transaction; see `MeetingResolution`. A planned meeting begins
  /// with it.
  case decide(MeetingItem.ID, MeetingResolution, at: Instant)
  /// Nothing is decided about a deal after all; the deal goes back to where it stood before.
  case undecide(MeetingItem.ID)
  /// Somebody is to do something about a deal, by a day.
  ///
  /// Without an assignee or a day it is kept and flagged as incomplete.
  case act(DealRecord.ID, task: String, assignee: String? = nil, due: Day? = nil)
  /// What was said about a deal, or about none in particular; an empty text clears it.
  case note(String, about: MeetingItem.ID? = nil)
  /// A deal comes on the agenda, at a place from 1.
  case add(DealRecord.ID, place: Int)
  /// A row leaves the agenda; what was agreed on about its deal stays.
  case remove(MeetingItem.ID, at: Instant)
  /// The rows of the agenda stand in this order.
  case arrange([MeetingItem.ID])
  /// The minutes are closed.
  case end(at: Instant)
}

/// What a team decides about a deal, with what the decision needs.
public enum MeetingResolution: Hashable, Sendable {
  /// The deal goes on to the next open stage, with a reason where exit criteria ask for one.
  ///
  /// A deal in the last open stage is refused: it is closed as won instead.
  case advance(reason: String? = nil)
  /// The deal stays where it is, until a day if there is one.
  case hold(reason: String? = nil, until: Day? = nil)
  /// We withdraw from the deal; the reason is needed.
  case exit(reason: String)
  /// Somebody helps: what is needed, who gives it, by when; all three are needed.
  ///
  /// It becomes an action of the deal.
  case help(String, from: String, by: Day?)

  /// The kind of decision.
  public var decision: MeetingDecision {
    switch self {
    case .advance: .advance
    case .hold: .hold
    case .exit: .exit
    case .help: .help
    }
  }

  /// Why, or what is needed; none where nothing was said.
  public var reason: String? {
    let text =
      switch self {
      case .advance(let reason), .hold(let reason, _): reason?.trimmed ?? ""
      case .exit(let reason): reason.trimmed
      case .help(let task, _, _): task.trimmed
      }
    return text.isEmpty ? nil : text
  }
}
