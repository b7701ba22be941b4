/// A kind of customer: what marks such people, what they need, how to win them.
public struct Persona: Entity {
  /// The kind of record.
  public static let kind = EntityKind.persona

  /// The identity the store gave the record.
  public var id: Identifier<Persona>
  /// What such people are called.
  public var name = Translated("")
  /// The cadence segment they usually belong to.
  public var segment: Segment?
  /// What marks them.
  public var traits: Translated?
  /// What they need.
  public var needs: Translated?
  /// How to win them.
  public var strategy: Translated?

  /// An empty record.
  public init(id: Identifier<Persona>) { self.id = id }

  /// The stored fields in the order people read them.
  public static let fields: FieldList<Persona> = [
    Field("name", \.name, isRequired: true),
    Field("segment", \.segment),
    Field("traits", \.traits),
    Field("needs", \.needs),
    Field("strategy", \.strategy),
  ]
}
