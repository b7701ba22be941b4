/// A contact of a customer with one of our sources on the way to a deal, for attribution.
public struct Touch: Entity {
  /// The kind of record.
  public static let kind = EntityKind.touch

  /// The identity the store gave the record.
  public var id: Identifier<Touch>
  /// The deal it led to.
  public var deal = DealRecord.ID(0)
  /// The source, such as a fair, an e-book or a search.
  public var source = ""
  /// The day of the contact.
  public var day: Day?
  /// Anything else.
  public var note: String?

  /// An empty record.
  public init(id: Identifier<Touch>) { self.id = id }

  /// The stored fields in the order people read them.
  public static let fields: FieldList<Touch> = [
    Field("deal", \.deal, isRequired: true),
    Field("source", \.source, isRequired: true),
    Field("day", \.day, isRequired: true),
    Field("note", \.note, type: .longText),
  ]
}
