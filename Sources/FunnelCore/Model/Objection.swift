/// What customers object, and what answers it.
public struct Objection: Entity {
  /// The kind of record.
  public static let kind = EntityKind.objection

  /// The identity the store gave the record.
  public var id: Identifier<Objection>
  /// The objection in their words.
  public var name = Translated("")
  /// The best answer known.
  public var answer: Translated?
  /// The code of the shipped objection it takes the place of, if any.
  public var template: String?
  /// Whether nobody wants to see it.
  public var isHidden = false

  /// An empty record.
  public init(id: Identifier<Objection>) { self.id = id }

  /// The stored fields in the order people read them.
  public static let fields: FieldList<Objection> = [
    Field("name", \.name, isRequired: true),
    Field("answer", \.answer),
    Field("template", \.template),
    Field("isHidden", \.isHidden),
  ]
}
