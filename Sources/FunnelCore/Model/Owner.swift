/// A sales rep or manager who owns deals.
public struct Owner: Entity {
  /// The kind of record.
  public static let kind = EntityKind.owner

  /// The identity the store gave the record.
  public var id: Identifier<Owner>
  /// The name shown on screen.
  public var name = ""
  /// The login name that marks this person as the author of changes.
  public var login: String?
  /// The team's name.
  public var team: String?
  /// The manager's name.
  public var manager: String?
  /// The region the person sells in.
  public var region: String?
  /// Whether the person still sells.
  public var isActive = true
  /// How this person's time is to be shared between the zones; as the store has it where empty.
  public var timeAllocation: TimeAllocation?
  /// When the person was last given a lead, which decides whose turn it is.
  public var lastLeadAt: Instant?
  /// The file or system the record came from.
  public var origin: String?
  /// The record's identity there, unique together with `origin`.
  public var externalID: String?

  /// An empty record.
  public init(id: Identifier<Owner>) { self.id = id }

  /// The stored fields in the order people read them.
  public static let fields: FieldList<Owner> = [
    Field("name", \.name, isRequired: true),
    Field("login", \.login),
    Field("team", \.team),
    Field("manager", \.manager),
    Field("region", \.region),
    Field("isActive", \.isActive),
    Field("timeAllocation", \.timeAllocation),
    Field("lastLeadAt", \.lastLeadAt),
    Field("origin", \.origin),
    Field("externalID", \.externalID),
  ]
}
