/// Money a customer is to pay for a deal, and whether it came.
public struct Payment: Entity {
  /// The kind of record.
  public static let kind = EntityKind.payment

  /// The identity the store gave the record.
  public var id: Identifier<Payment>
  /// The deal.
  public var deal = DealRecord.ID(0)
  /// The contract it is due by.
  public var contract: Contract.ID?
  /// When it is due.
  public var due: Day?
  /// How much, in minor units of `currency`.
  public var amount: Int64?
  /// What it is counted in.
  public var currency = Currency.usd
  /// When it came.
  public var receivedOn: Day?
  /// Anything else.
  public var note: String?

  /// An empty record.
  public init(id: Identifier<Payment>) { self.id = id }

  /// The stored fields in the order people read them.
  public static let fields: FieldList<Payment> = [
    Field("deal", \.deal, isRequired: true),
    Field("contract", \.contract),
    Field("due", \.due),
    Field("amount", \.amount, type: .amount, isRequired: true),
    Field("currency", \.currency, isRequired: true),
    Field("receivedOn", \.receivedOn),
    Field("note", \.note, type: .longText),
  ]
}
