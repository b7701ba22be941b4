/// Something the company sells.
public struct Product: Entity {
  /// The kind of record.
  public static let kind = EntityKind.product

  /// The identity the store gave the record.
  public var id: Identifier<Product>
  /// The model's or product's name.
  public var name = ""
  /// The product type or series it belongs to.
  public var series: String?
  /// List price of one unit, in minor units of `currency`.
  public var price: Int64?
  /// What `price` is counted in.
  public var currency: Currency?
  /// The file or system the record came from.
  public var origin: String?
  /// The record's identity there, unique together with `origin`.
  public var externalID: String?

  /// An empty record.
  public init(id: Identifier<Product>) { self.id = id }

  /// The stored fields in the order people read them.
  public static let fields: FieldList<Product> = [
    Field("name", \.name, isRequired: true),
    Field("series", \.series),
    Field("price", \.price, type: .amount),
    Field("currency", \.currency),
    Field("origin", \.origin),
    Field("externalID", \.externalID),
  ]
}
