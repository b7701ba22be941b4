/// A team's own text in the playbook, or its wording of a shipped one.
public struct PlaybookText: Entity {
  /// The kind of record.
  public static let kind = EntityKind.playbookText

  /// The identity the store gave the record.
  public var id: Identifier<PlaybookText>
  /// What it is for.
  public var topic = PlaybookTopic.question
  /// The stage it is for; every stage where nil.
  public var stage: Stage.ID?
  /// Its place among the texts of its topic, from 0.
  public var order = 0
  /// The text.
  public var text = Translated("")
  /// More about it.
  public var detail: Translated?
  /// The code of the shipped text it takes the place of, if any.
  public var template: String?
  /// Whether nobody wants to see it.
  public var isHidden = false

  /// An empty record.
  public init(id: Identifier<PlaybookText>) { self.id = id }

  /// The stored fields in the order people read them.
  public static let fields: FieldList<PlaybookText> = [
    Field("topic", \.topic, isRequired: true),
    Field("stage", \.stage),
    Field("order", \.order),
    Field("text", \.text, isRequired: true),
    Field("detail", \.detail),
    Field("template", \.template),
    Field("isHidden", \.isHidden),
  ]
}

/// What a text of the playbook is for.
public enum PlaybookTopic: String, Choice {
  /// A question to ask the customer.
  case question
  /// How to say back what was understood.
  case restatement
  /// A point to have settled in a demonstration.
  case demonstration
  /// A way to ask for the order.
  case closing
}
