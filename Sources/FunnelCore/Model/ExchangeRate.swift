/// What one unit of a currency was worth in another one from a day on.
public struct ExchangeRate: Entity {
  /// The kind of record.
  public static let kind = EntityKind.rate

  /// The identity the store gave the record.
  public var id: Identifier<ExchangeRate>
  /// The currency of which one unit is priced.
  public var currency: Currency?
  /// The currency that its price is counted in.
  public var quotedIn: Currency?
  /// How many units of `quotedIn` one unit of `currency` costs.
  public var rate: DecimalNumber?
  /// The first day it holds for, until the next rate.
  public var day: Day?
  /// Where it comes from.
  public var note: String?

  /// An empty record.
  public init(id: Identifier<ExchangeRate>) { self.id = id }

  /// The stored fields in the order people read them.
  public static let fields: FieldList<ExchangeRate> = [
    Field("currency", \.currency, isRequired: true),
    Field("quotedIn", \.quotedIn, isRequired: true),
    Field("rate", \.rate, isRequired: true),
    Field("day", \.day, isRequired: true),
    Field("note", \.note, type: .longText),
  ]
}
