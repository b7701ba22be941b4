/// One time a rule was set off by a deal.
public struct Firing: Entity {
  /// The kind of record.
  public static let kind = EntityKind.firing

  /// The identity the store gave the record.
  public var id: Identifier<Firing>
  /// The rule.
  public var rule = Rule.ID(0)
  /// The deal.
  public var deal: DealRecord.ID?
  /// The stage, where no deal is meant.
  public var stage: Stage.ID?
  /// What set it off, in a code that is the same whoever notices it.
  public var cause = ""
  /// When.
  public var day: Day?
  /// Whether it was left to a person.
  public var isException = false
  /// What it did, in words.
  public var result: String?
  /// When it was taken back; the same cause does not set the rule off again.
  public var undoneOn: Day?

  /// The author under whose name the history keeps what rules do.
  public static let author = "rule"

  /// An empty record.
  public init(id: Identifier<Firing>) { self.id = id }

  /// The stored fields in the order people read them.
  public static let fields: FieldList<Firing> = [
    Field("rule", \.rule, isRequired: true),
    Field("deal", \.deal),
    Field("stage", \.stage),
    Field("cause", \.cause, isRequired: true),
    Field("day", \.day, isRequired: true),
    Field("isException", \.isException),
    Field("result", \.result, type: .longText),
    Field("undoneOn", \.undoneOn),
  ]
}
