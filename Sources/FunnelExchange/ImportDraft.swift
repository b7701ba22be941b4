public import FunnelCore

/// What was understood of a file, and the changes it comes to.
public struct ImportDraft: Sendable {
  /// What the rows are.
  public internal(set) var kind: ImportKind
  /// The encoding the file is written in.
  public internal(set) var encoding: TextEncoding
  /// What stands between cells; nil for JSON.
  public internal(set) var separator: CSVSeparator?
  /// Whether the file is an export of ours.
  public internal(set) var isOwn = false
  /// The columns in order.
  public internal(set) var columns: [Column] = []
  /// The pipelines that deals go to.
  public internal(set) var pipelines: [PipelineUse] = []
  /// How many rows the file has, without the header.
  public internal(set) var rows = 0
  /// How many rows bring a new record (a history row: a new move).
  public internal(set) var added = 0
  /// How many rows change a record that is known.
  public internal(set) var changed = 0
  /// How many rows say what is known already.
  public internal(set) var unchanged = 0
  /// The rows that are not taken over, in order of lines.
  public internal(set) var refusals: [ImportRefusal] = []
  /// The records that come into being besides the rows', by name.
  public internal(set) var newNames: [EntityKind: [String]] = [:]
  /// The days from which deals exist; nil where the file has none.
  public internal(set) var days: Period?
  /// What the store counts in from then on; nil where that stays as it is.
  public internal(set) var currency: Currency?
  /// What amounts are in that name no currency; nil where there are none, or an option says it.
  public internal(set) var assumedCurrency: Currency?
  /// How many deals have ended on a day that nobody tells, so that no period counts them.
  public internal(set) var endedWithoutDay = 0
  /// What is to be done; empty where everything is known already.
  public internal(set) var changes: PackedChanges = []

  /// How many rows are taken over: new, changed or known already.
  public var accepted: Int { added + changed + unchanged }

  /// What was understood of one column.
  public struct Column: Hashable, Sendable {
    /// The heading as written.
    public var heading: String
    /// What becomes of it.
    public var meaning: Meaning
    /// The first cell that is filled in.
    public var sample: String?
    /// How its dates are written, where it holds dates.
    public var dateOrder: DateOrder?
    /// What stands before its decimals, where it holds amounts.
    public var decimalMark: DecimalMark?
  }

  /// What becomes of a column.
  public enum Meaning: Hashable, Sendable {
    /// It fills a field.
    case field(String)
    /// It is kept as a custom field of that name.
    case custom(String)
    /// It is left out, as asked or as it is empty.
    case ignored
  }

  /// A pipeline that deals of the file go to.
  public struct PipelineUse: Hashable, Sendable {
    /// Its name.
    public var name: Translated
    /// Its identity; nil where the import creates it.
    public var existing: Pipeline.ID?
    /// Its stages that the file names, in the pipeline's order.
    public var stages: [StageUse]
  }

  /// A stage that the file names.
  public struct StageUse: Hashable, Sendable {
    /// The name in the file; nil where the import adds the stage.
    public var found: String?
    /// The name in the pipeline.
    public var name: Translated
    /// Whether it is open, won or lost.
    public var role: StageRole
    /// The chance of winning.
    public var probability: Percentage
    /// Whether the chance is a guess from the stage's place, as nothing is known of it.
    public var isAssumed: Bool
    /// How many rows stand in it.
    public var count: Int
  }
}
