/// An objection raised in a deal, open until it is answered.
public struct DealObjection: Entity {
  /// The kind of record.
  public static let kind = EntityKind.dealObjection

  /// The identity the store gave the record.
  public var id: Identifier<DealObjection>
  /// The deal.
  public var deal = DealRecord.ID(0)
  /// The register's objection it is, if any.
  public var objection: Objection.ID?
  /// The code of the shipped objection it is, if any.
  public var template: String?
  /// What was said.
  public var text = ""
  /// Who said it.
  public var contact: Contact.ID?
  /// When it was raised.
  public var raisedOn: Day?
  /// What was answered.
  public var answer: String?
  /// When it was answered; open where nil.
  public var answeredOn: Day?
  /// Whether the answer worked; nil where it is not known yet.
  public var didHelp: Bool?

  /// Whether nobody has answered it yet.
  public var isOpen: Bool { answeredOn == nil }

  /// An empty record.
  public init(id: Identifier<DealObjection>) { self.id = id }

  /// The stored fields in the order people read them.
  public static let fields: FieldList<DealObjection> = [
    Field("deal", \.deal, isRequired: true),
    Field("objection", \.objection),
    Field("template", \.template),
    Field("text", \.text, isRequired: true),
    Field("contact", \.contact),
    Field("raisedOn", \.raisedOn, isRequired: true),
    Field("answer", \.answer, type: .longText),
    Field("answeredOn", \.answeredOn),
    Field("didHelp", \.didHelp),
  ]
}
