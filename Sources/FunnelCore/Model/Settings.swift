/// What holds for the whole store; there is exactly one record, number 1.
public struct Settings: Entity {
  /// The kind of record.
  public static let kind = EntityKind.settings

  /// The identity the store gave the record.
  public var id: Identifier<Settings>
  /// The store's name, shown where several are in use.
  public var name: String?
  /// The currency that totals are shown in.
  public var currency = Currency.usd
  /// The pipeline that opens first.
  public var defaultPipeline: Pipeline.ID?
  /// The clock offset from UTC, in seconds, by which instants become days.
  public var clockOffset = 0
  /// The weekdays that are worked; Monday to Friday where empty.
  public var workWeek = Tags("")
  /// How many half-days of a planned week stay free; 2 where nil.
  public var freeHalfDays: Int?

  /// How working time is to be shared between the zones; Balanced where nobody has chosen.
  public var timeAllocation: TimeAllocation?
  /// What the factors of a lead's score weigh; 40/30/20/10 where nil.
  public var leadWeights: LeadWeights?

  /// An empty record.
  public init(id: Identifier<Settings>) { self.id = id }

  /// The identity of the only record.
  public static let only = Identifier<Settings>(1)

  /// The stored fields in the order people read them.
  public static let fields: FieldList<Settings> = [
    Field("name", \.name),
    Field("currency", \.currency),
    Field("defaultPipeline", \.defaultPipeline),
    Field("clockOffset", \.clockOffset, range: -43_200...50_400),
    Field("workWeek", \.workWeek),
    Field("freeHalfDays", \.freeHalfDays),
    Field("timeAllocation", \.timeAllocation),
    Field("leadWeights", \.leadWeights),
  ]
}
