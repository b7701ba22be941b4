/// A message or a flag that a rule or a person put before somebody.
public struct Notice: Entity {
  /// The kind of record.
  public static let kind = EntityKind.notice

  /// The identity the store gave the record.
  public var id: Identifier<Notice>
  /// The deal it is about.
  public var deal: DealRecord.ID?
  /// The account it is about.
  public var account: Account.ID?
  /// Who should see it; everybody where nil.
  public var owner: Owner.ID?
  /// What it says.
  public var text = ""
  /// Since when.
  public var day: Day?
  /// Whether it is a red flag of the deal.
  public var isFlag = false
  /// When it was dealt with.
  public var settledOn: Day?
  /// The firing it came from.
  public var firing: Firing.ID?

  /// An empty record.
  public init(id: Identifier<Notice>) { self.id = id }

  /// The stored fields in the order people read them.
  public static let fields: FieldList<Notice> = [
    Field("deal", \.deal),
    Field("account", \.account),
    Field("owner", \.owner),
    Field("text", \.text, isRequired: true),
    Field("day", \.day, isRequired: true),
    Field("isFlag", \.isFlag),
    Field("settledOn", \.settledOn),
    Field("firing", \.firing),
  ]
}
