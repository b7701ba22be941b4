/// One person's plan of a week.
public struct WeekPlan: Entity {
  /// The kind of record.
  public static let kind = EntityKind.weekPlan

  /// The identity the store gave the record.
  public var id: Identifier<WeekPlan>
  /// Whose week it is.
  public var owner = Owner.ID(0)
  /// The Monday it begins on.
  public var first: Day?
  /// The day it was made.
  public var madeOn: Day?
  /// How far it is.
  public var state = PlanState.proposed
  /// Anything else.
  public var note: String?

  /// An empty record.
  public init(id: Identifier<WeekPlan>) { self.id = id }

  /// The stored fields in the order people read them.
  public static let fields: FieldList<WeekPlan> = [
    Field("owner", \.owner, isRequired: true),
    Field("first", \.first, isRequired: true),
    Field("madeOn", \.madeOn),
    Field("state", \.state, isRequired: true),
    Field("note", \.note, type: .longText),
  ]
}

/// How far a plan of a week is.
public enum PlanState: String, Choice {
  /// The program or its owner proposes it.
  case proposed
  /// Its owner means to follow it.
  case agreed
  /// The week is over and was looked back on.
  case closed
}
