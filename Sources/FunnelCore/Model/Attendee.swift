/// Somebody of the customer who was there at an activity, beside its contact.
public struct Attendee: Entity {
  /// The kind of record.
  public static let kind = EntityKind.attendee

  /// The identity the store gave the record.
  public var id: Identifier<Attendee>
  /// The activity.
  public var activity = Activity.ID(0)
  /// Who was there.
  public var contact = Contact.ID(0)

  /// An empty record.
  public init(id: Identifier<Attendee>) { self.id = id }

  /// The stored fields in the order people read them.
  public static let fields: FieldList<Attendee> = [
    Field("activity", \.activity, isRequired: true),
    Field("contact", \.contact, isRequired: true),
  ]
}
