/// A field of a company's own, such as an unknown column of an imported file.
///
/// Its values are stored beside the record under the field name `custom.NAME`.
public struct CustomField: Entity {
  /// The kind of record.
  public static let kind = EntityKind.customField

  /// The identity the store gave the record.
  public var id: Identifier<CustomField>
  /// The kind of record that has the field, by its code.
  public var noun = EntityKind.deal.rawValue
  /// The name, unique for the kind of record.
  public var name = ""

  /// An empty record.
  public init(id: Identifier<CustomField>) { self.id = id }

  /// The stored fields in the order people read them.
  public static let fields: FieldList<CustomField> = [
    Field("noun", \.noun, isRequired: true),
    Field("name", \.name, isRequired: true),
  ]

  /// What the names of custom fields begin with wherever fields are named.
  public static let prefix = "custom."
}
