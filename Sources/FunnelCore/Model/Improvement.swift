/// An improvement loop: why a stage leaks, what is tried against it, and what came of it.
public struct Improvement: Entity {
  /// The kind of record.
  public static let kind = EntityKind.improvement

  /// The identity the store gave the record.
  public var id: Identifier<Improvement>
  /// The pipeline.
  public var pipeline = Pipeline.ID(0)
  /// The stage that leaks.
  public var stage = Stage.ID(0)
  /// Why deals leak there.
  public var cause = ""
  /// What is tried against it.
  public var remedy: String?
  /// The tag of the deals that the remedy is tried on; all deals from the first day on where nil.
  public var tag: String?
  /// The first day of the remedy.
  public var begunOn: Day?
  /// The last day that counts.
  public var endedOn: Day?
  /// What came of it, in words.
  public var result: String?
  /// How far it is.
  public var state = ImprovementState.running

  /// An empty record.
  public init(id: Identifier<Improvement>) { self.id = id }

  /// The stored fields in the order people read them.
  public static let fields: FieldList<Improvement> = [
    Field("pipeline", \.pipeline, isRequired: true),
    Field("stage", \.stage, isRequired: true),
    Field("cause", \.cause, isRequired: true),
    Field("remedy", \.remedy, type: .longText),
    Field("tag", \.tag),
    Field("begunOn", \.begunOn, isRequired: true),
    Field("endedOn", \.endedOn),
    Field("result", \.result, type: .longText),
    Field("state", \.state, isRequired: true),
  ]
}

/// How far an improvement is.
public enum ImprovementState: String, Choice {
  /// The remedy is being tried.
  case running
  /// It helped and is kept.
  case adopted
  /// It did not help enough.
  case dropped
}

extension Improvement {
  /// Refuses what no comparison could make sense of.
  ///
  /// The stage is an open one of the pipeline, the last day does not come before the first, one
  /// that is adopted or dropped has a last day, and the tag is a single one that a filter finds.
  func check(stage record: Stage) throws(RuleViolation) {
    guard record.pipeline == pipeline else { throw .stageOfOtherPipeline(record.id) }
    guard record.role == .open else { throw .leadsNowhere(record.id) }
    if let begunOn, let endedOn, endedOn < begunOn { throw .endBeforeStart(.improvement) }
    guard state == .running || endedOn != nil else { throw .missing(.improvement, "endedOn") }
    if let tag, Tags(tag).words != [tag] || !tag.isTypable { throw .notOneTag(tag) }
  }
}
