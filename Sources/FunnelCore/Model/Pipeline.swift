/// An ordered list of stages that deals go through.
///
/// The stages are records of their own (`Stage.pipeline`); `Book` puts both together.
public struct Pipeline: Entity {
  /// The kind of record.
  public static let kind = EntityKind.pipeline

  /// The identity the store gave the record.
  public var id: Identifier<Pipeline>
  /// The name on screen.
  public var name = Translated("")
  /// Its place among the pipelines, from 0.
  public var order = 0
  /// Whether an unverified deal counts as a pseudo-opportunity here.
  public var isStrict = false
  /// Whether a deal without a chance of its own takes the one learned from closed deals.
  public var learns = false
  /// What is learned from beside the stage, by the codes of `Dimension`; the usual where empty.
  public var learnsFrom = Tags("")
  /// From which fall of a stage's conversion on there is an alarm; 30 % where nil.
  public var fallAlarm: Percentage?
  /// How many days a review stays fresh; 30 where nil.
  public var reviewDays: Int?
  /// How many days ahead a booked activity still stops the clock of stagnation; 14 where nil.
  public var pauseDays: Int?
  /// How often the remaining quota should be open; 1 / win rate by value where nil.
  public var coverageNeeded: DecimalNumber?
  /// From which stage on need, budget and authority should be known; where nil, from the first
  /// stage of the later half.
  public var evidenceFrom: Stage.ID?
  /// Whether it is no longer offered for new deals.
  public var isHidden = false
  /// The code of the shipped pipeline it was made from, if any.
  public var template: String?
  /// The file or system the record came from.
  public var origin: String?

  /// An empty record.
  public init(id: Identifier<Pipeline>) { self.id = id }

  /// The stored fields in the order people read them.
  public static let fields: FieldList<Pipeline> = [
    Field("name", \.name, isRequired: true),
    Field("order", \.order),
    Field("isStrict", \.isStrict),
    Field("learns", \.learns),
    Field("learnsFrom", \.learnsFrom),
    Field("fallAlarm", \.fallAlarm),
    Field("reviewDays", \.reviewDays),
    Field("pauseDays", \.pauseDays),
    Field("coverageNeeded", \.coverageNeeded),
    Field("evidenceFrom", \.evidenceFrom),
    Field("isHidden", \.isHidden),
    Field("template", \.template),
    Field("origin", \.origin),
  ]
}
