/// A person at an account, with the personal file a good rep keeps.
public struct Contact: Entity {
  /// The kind of record.
  public static let kind = EntityKind.contact

  /// The identity the store gave the record.
  public var id: Identifier<Contact>
  /// The person's name.
  public var name = ""
  /// Where the person works.
  public var account: Account.ID?
  /// Job title.
  public var title: String?
  /// Telephone.
  public var phone: String?
  /// Mail address.
  public var mail: String?
  /// Where the person sits.
  public var location: String?
  /// Year of birth or age, as far as known.
  public var age: String?
  /// Children.
  public var children: String?
  /// Hobbies.
  public var hobbies: String?
  /// Schools and degrees.
  public var education: String?
  /// What the person is proud of.
  public var achievements: String?
  /// Places the person has visited or comes from.
  public var places: String?
  /// Culture, faith and customs to respect.
  public var culture: String?
  /// Anything else.
  public var note: String?
  /// Name in a messenger such as WeChat or LINE.
  public var messenger: String?
  /// Words the person is found by.
  public var tags = Tags("")
  /// Whom the person reports to.
  public var reportsTo: Contact.ID?
  /// How much the person has to say.
  public var influence: Degree?
  /// The kind of customer the person is.
  public var persona: Persona.ID?
  /// The file or system the record came from.
  public var origin: String?
  /// The record's identity there, unique together with `origin`.
  public var externalID: String?
  /// What it was called and numbered before other records became one with it, one a line.
  public var formerly: String?

  /// An empty record.
  public init(id: Identifier<Contact>) { self.id = id }

  /// The stored fields in the order people read them.
  public static let fields: FieldList<Contact> = [
    Field("name", \.name, isRequired: true),
    Field("account", \.account),
    Field("title", \.title),
    Field("phone", \.phone),
    Field("mail", \.mail),
    Field("location", \.location),
    Field("age", \.age),
    Field("children", \.children),
    Field("hobbies", \.hobbies),
    Field("education", \.education),
    Field("achievements", \.achievements),
    Field("places", \.places),
    Field("culture", \.culture),
    Field("note", \.note, type: .longText),
    Field("messenger", \.messenger),
    Field("tags", \.tags),
    Field("reportsTo", \.reportsTo),
    Field("influence", \.influence),
    Field("persona", \.persona),
    Field("origin", \.origin),
    Field("externalID", \.externalID),
    Field("formerly", \.formerly, type: .longText),
  ]
}
