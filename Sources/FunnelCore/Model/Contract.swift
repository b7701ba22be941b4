/// What was signed for a deal.
public struct Contract: Entity {
  /// The kind of record.
  public static let kind = EntityKind.contract

  /// The identity the store gave the record.
  public var id: Identifier<Contract>
  /// The deal.
  public var deal = DealRecord.ID(0)
  /// The number on the paper.
  public var number = ""
  /// When it was signed.
  public var signedOn: Day?
  /// Since when it holds.
  public var startsOn: Day?
  /// Until when it holds.
  public var endsOn: Day?
  /// What was agreed.
  public var terms: String?
  /// Anything else.
  public var note: String?

  /// An empty record.
  public init(id: Identifier<Contract>) { self.id = id }

  /// The stored fields in the order people read them.
  public static let fields: FieldList<Contract> = [
    Field("deal", \.deal, isRequired: true),
    Field("number", \.number, isRequired: true),
    Field("signedOn", \.signedOn),
    Field("startsOn", \.startsOn),
    Field("endsOn", \.endsOn),
    Field("terms", \.terms, type: .longText),
    Field("note", \.note, type: .longText),
  ]
}
