/// What a customer answered to a question of the playbook.
public struct DealAnswer: Entity {
  /// The kind of record.
  public static let kind = EntityKind.dealAnswer

  /// The identity the store gave the record.
  public var id: Identifier<DealAnswer>
  /// The deal.
  public var deal = DealRecord.ID(0)
  /// The code of the shipped text, or `#` and the number of the team's own.
  public var question = ""
  /// The answer; none where a point was only ticked.
  public var text: String?
  /// When it was given.
  public var day: Day?
  /// Whether the customer confirmed it when it was said back.
  public var isConfirmed = false

  /// An empty record.
  public init(id: Identifier<DealAnswer>) { self.id = id }

  /// The stored fields in the order people read them.
  public static let fields: FieldList<DealAnswer> = [
    Field("deal", \.deal, isRequired: true),
    Field("question", \.question, isRequired: true),
    Field("text", \.text, type: .longText),
    Field("day", \.day, isRequired: true),
    Field("isConfirmed", \.isConfirmed),
  ]
}
