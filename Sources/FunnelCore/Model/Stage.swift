/// One step of a pipeline; deals stand in it until they move on or are closed.
public struct Stage: Entity {
  /// The kind of record.
  public static let kind = EntityKind.stage

  /// The identity the store gave the record.
  public var id: Identifier<Stage>
  /// The pipeline it belongs to.
  public var pipeline = Pipeline.ID(0)
  /// Its place in the pipeline, from 0; won and lost come last.
  public var order = 0
  /// The name on screen.
  public var name = Translated("")
  /// What standing here means for the deal.
  public var role = StageRole.open
  /// The chance that a deal standing here is won.
  public var probability = Percentage.zero
  /// Whether the figures are assumptions that nobody has confirmed.
  public var isAssumed = false
  /// How many days a deal is expected to stand here.
  public var expectedDays: Int?
  /// After how many quiet days a deal counts as stagnant here.
  public var rotDays: Int?
  /// Share of deals that should go on from here, for the attention list.
  public var benchmark: Percentage?
  /// Key activities that must have happened before a deal moves on, one a line.
  public var exitCriteria: Translated?
  /// What a rep does here.
  public var guidance: Translated?
  /// Who stays in the funnel at this stage.
  public var stays: Translated?
  /// Who leaks out of the funnel at this stage.
  public var leaks: Translated?
  /// What we do while the customer is here, one thing a line.
  public var actions: Translated?
  /// What goes on in the buyer here.
  public var buyer: Translated?
  /// The tasks of the stage, one a line.
  public var tasks: Translated?
  /// The stage that took its place; a merged stage holds no deal and only its history is left.
  public var mergedInto: Stage.ID?

  /// An empty record.
  public init(id: Identifier<Stage>) { self.id = id }

  /// The stored fields in the order people read them.
  public static let fields: FieldList<Stage> = [
    Field("pipeline", \.pipeline, isRequired: true),
    Field("order", \.order),
    Field("name", \.name, isRequired: true),
    Field("role", \.role, isRequired: true),
    Field("probability", \.probability),
    Field("isAssumed", \.isAssumed),
    Field("expectedDays", \.expectedDays),
    Field("rotDays", \.rotDays),
    Field("benchmark", \.benchmark),
    Field("exitCriteria", \.exitCriteria),
    Field("guidance", \.guidance),
    Field("stays", \.stays),
    Field("leaks", \.leaks),
    Field("actions", \.actions),
    Field("buyer", \.buyer),
    Field("tasks", \.tasks),
    Field("mergedInto", \.mergedInto),
  ]
}

/// What standing in a stage means for a deal.
public enum StageRole: String, Choice {
  case open
  case won
  case lost
}
