/// Why something is in the queue of a day.
public enum DayReason: Hashable, Sendable {
  /// A planned activity whose day has gone by, so many days ago, at least 1.
  case activityOverdue(days: Int)
  /// An activity planned for today.
  case activityToday
  /// A planned activity that nobody has given a day.
  case activityUndated
  /// A follow-up by cadence whose day has gone by, so many days ago, at least 1.
  case followUpOverdue(days: Int, Segment)
  /// A follow-up by cadence that is due today.
  case followUpToday(Segment)
  /// The clock of the first contact ran out so many minutes ago.
  case firstContactOverdue(minutes: Int, Segment)
  /// The clock of the first contact runs out in so many minutes, at most a day.
  case firstContact(minutes: Int, Segment)
  /// An action whose day has gone by, so many days ago, at least 1.
  case actionOverdue(days: Int)
  /// An action that is due today.
  case actionToday
  /// An action that nobody has given a day.
  case actionUndated
  /// A next step whose day has gone by, so many days ago, at least 1.
  case nextStepOverdue(days: Int)
  /// A next step that is due today.
  case nextStepToday
  /// A next step that nobody has given a day.
  case nextStepUndated
  /// So many objections, at least 1, wait for a meeting, the oldest for so many days, at least 0.
  case objectionsOpen(count: Int, days: Int)
  /// A notice so many days old, at least 0, that nobody has dealt with.
  case notice(days: Int)
  /// A red flag so many days old, at least 0, that nobody has dealt with.
  case flag(days: Int)

  /// The code in files for programs.
  public var code: String {
    switch self {
    case .activityOverdue: "activityOverdue"
    case .activityToday: "activityToday"
    case .activityUndated: "activityUndated"
    case .followUpOverdue: "followUpOverdue"
    case .followUpToday: "followUpToday"
    case .firstContactOverdue: "firstContactOverdue"
    case .firstContact: "firstContact"
    case .actionOverdue: "actionOverdue"
    case .actionToday: "actionToday"
    case .actionUndated: "actionUndated"
    case .nextStepOverdue: "nextStepOverdue"
    case .nextStepToday: "nextStepToday"
    case .nextStepUndated: "nextStepUndated"
    case .objectionsOpen: "objectionsOpen"
    case .notice: "notice"
    case .flag: "flag"
    }
  }

  /// How pressing it is; what is overdue comes first.
  public var urgency: Urgency {
    switch self {
    case .activityOverdue, .followUpOverdue, .firstContactOverdue, .actionOverdue,
      .nextStepOverdue:
      .overdue
    case .activityToday, .followUpToday, .firstContact, .actionToday, .nextStepToday, .flag:
      .today
    case .activityUndated, .actionUndated, .nextStepUndated, .objectionsOpen, .notice: .open
    }
  }

  /// By how many days it is late, at least 0.
  public var daysLate: Int {
    switch self {
    case .activityOverdue(let days), .followUpOverdue(let days, _), .actionOverdue(let days),
      .nextStepOverdue(let days):
      days
    case .firstContactOverdue(let minutes, _): minutes / 1_440
    default: 0
    }
  }

  /// How pressing something is.
  public enum Urgency: Int, Comparable, Sendable {
    /// Its day has gone by.
    case overdue
    /// Its day is today.
    case today
    /// It has no day.
    case open

    /// Orders the more pressing first.
    public static func < (left: Urgency, right: Urgency) -> Bool {
      left.rawValue < right.rawValue
    }
  }
}
