/// A quota of an owner, a team or a region for a period.
public struct Target: Entity {
  /// The kind of record.
  public static let kind = EntityKind.target

  /// The identity the store gave the record.
  public var id: Identifier<Target>
  /// Whose quota it is; nobody's where it holds for everyone.
  public var owner: Owner.ID?
  /// The team whose quota it is.
  public var team: String?
  /// The region whose quota it is.
  public var region: String?
  /// The pipeline it is for; all where empty.
  public var pipeline: Pipeline.ID?
  /// The stage it is for, where it is a quota of one stage.
  public var stage: Stage.ID?
  /// The first day of the period.
  public var first: Day?
  /// The last day of the period.
  public var last: Day?
  /// What is counted.
  public var measure = TargetMeasure.amountWon
  /// How much: minor units of `currency`, or a number of deals or prospects.
  public var quantity: Int64 = 0
  /// What an amount is counted in.
  public var currency: Currency?

  /// An empty record.
  public init(id: Identifier<Target>) { self.id = id }

  /// The days the quota covers, where both ends are known and in order.
  public var period: Period? {
    guard let first, let last else { return nil }
    return Period(first: first, last: last)
  }

  /// The stored fields in the order people read them.
  public static let fields: FieldList<Target> = [
    Field("owner", \.owner),
    Field("team", \.team),
    Field("region", \.region),
    Field("pipeline", \.pipeline),
    Field("stage", \.stage),
    Field("first", \.first, isRequired: true),
    Field("last", \.last, isRequired: true),
    Field("measure", \.measure, isRequired: true),
    Field("quantity", \.quantity, isRequired: true),
    Field("currency", \.currency),
  ]
}

/// What a quota counts.
public enum TargetMeasure: String, Choice {
  case amountWon
  case dealsWon
  case newProspects
}
