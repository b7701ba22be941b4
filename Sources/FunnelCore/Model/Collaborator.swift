/// Somebody who helps with a deal, and with which part.
public struct Collaborator: Entity {
  /// The kind of record.
  public static let kind = EntityKind.collaborator

  /// The identity the store gave the record.
  public var id: Identifier<Collaborator>
  /// The deal.
  public var deal = DealRecord.ID(0)
  /// Who helps.
  public var owner = Owner.ID(0)
  /// With what.
  public var part: String?

  /// An empty record.
  public init(id: Identifier<Collaborator>) { self.id = id }

  /// The stored fields in the order people read them.
  public static let fields: FieldList<Collaborator> = [
    Field("deal", \.deal, isRequired: true),
    Field("owner", \.owner, isRequired: true),
    Field("part", \.part),
  ]
}
