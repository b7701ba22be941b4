/// What happens by itself: when this comes about and that holds, do so.
public struct Rule: Entity {
  /// The kind of record.
  public static let kind = EntityKind.rule

  /// The identity the store gave the record.
  public var id: Identifier<Rule>
  /// What it is called.
  public var name = ""
  /// Its place among the rules, from 0.
  public var order = 0
  /// Whether it is at work.
  public var isEnabled = false
  /// Since when; nothing of an earlier day sets it off.
  public var enabledOn: Day?
  /// What sets it off.
  public var trigger = RuleTrigger.closePassed
  /// The filter a deal must pass as well.
  public var condition: String?
  /// What it does.
  public var actions = RuleActions()
  /// From which deal amount on a person decides, in minor units of the store's currency.
  public var exceptionAmount: Int64?
  /// From which annual budget of the account on a person decides, in minor units of the store's
  /// currency.
  public var exceptionBudget: Int64?
  /// Who decides.
  public var exceptionOwner: Owner.ID?
  /// Anything else.
  public var note: String?

  /// An empty record.
  public init(id: Identifier<Rule>) { self.id = id }

  /// The stored fields in the order people read them.
  public static let fields: FieldList<Rule> = [
    Field("name", \.name, isRequired: true),
    Field("order", \.order),
    Field("isEnabled", \.isEnabled),
    Field("enabledOn", \.enabledOn),
    Field("trigger", \.trigger, isRequired: true),
    Field("condition", \.condition),
    Field("actions", \.actions, isRequired: true),
    Field("exceptionAmount", \.exceptionAmount, type: .amount),
    Field("exceptionBudget", \.exceptionBudget, type: .amount),
    Field("exceptionOwner", \.exceptionOwner),
    Field("note", \.note, type: .longText),
  ]
}
