/// One row of a deal's action plan: who does what by when.
public struct ActionItem: Entity {
  /// The kind of record.
  public static let kind = EntityKind.action

  /// The identity the store gave the record.
  public var id: Identifier<ActionItem>
  /// The deal it serves.
  public var deal = DealRecord.ID(0)
  /// What is to be done.
  public var task = ""
  /// Who does it, by name.
  public var assignee: String?
  /// By which day.
  public var due: Day?
  /// How far it is.
  public var state = ActionState.planned
  /// The day it was done or dropped.
  public var finishedOn: Day?
  /// The meeting that gave rise to it, if one did.
  public var meeting: Meeting.ID?

  /// An empty record.
  public init(id: Identifier<ActionItem>) { self.id = id }

  /// The stored fields in the order people read them.
  public static let fields: FieldList<ActionItem> = [
    Field("deal", \.deal, isRequired: true),
    Field("task", \.task, isRequired: true),
    Field("assignee", \.assignee),
    Field("due", \.due),
    Field("state", \.state, isRequired: true),
    Field("finishedOn", \.finishedOn),
    Field("meeting", \.meeting),
  ]
}

/// How far an action is.
public enum ActionState: String, Choice, Codable {
  case planned
  case done
  case dropped
}
