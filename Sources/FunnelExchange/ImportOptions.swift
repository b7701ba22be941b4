public import FunnelCore

/// What a person says about a file where the file does not say it.
public struct ImportOptions: Hashable, Sendable {
  /// The name of the file or system, kept as the origin of its records.
  public var origin: String
  /// Whether a person has named the origin, so that rows known from another one are none of these.
  public var isOriginGiven = false
  /// The day that counts as today.
  public var today: Day
  /// How many seconds clocks of the store are ahead of UTC: on what day a moment lies.
  public var clockOffset = 0
  /// What the rows are; recognised by the heading where nil.
  public var kind: ImportKind?
  /// Fields by column heading; an empty field or `-` leaves the column out.
  public var mapping: [String: String] = [:]
  /// Columns that together tell rows apart, for files without an identity.
  public var keyColumns: [String] = []
  /// How dates are written; found out for each column where nil.
  public var dateOrder: DateOrder?
  /// What stands before decimals; found out for each column where nil.
  public var decimalMark: DecimalMark?
  /// The encoding; recognised where nil.
  public var encoding: TextEncoding?
  /// What stands between cells; recognised where nil.
  public var separator: CSVSeparator?
  /// What amounts are counted in where the file does not say; the store's currency where nil.
  public var currency: Currency?
  /// The existing pipeline that deals go to.
  public var pipeline: Pipeline.ID?
  /// The name of a new pipeline; named after the origin where nil.
  public var createPipeline: String?
  /// Stage names of the pipeline, or `won`, `lost`, `withdrawn`, by stage names of the file.
  public var stages: [String: String] = [:]
  /// Whether a file of our own was written without marks before formulas.
  public var isRaw = false

  /// Nothing said but where the file comes from.
  public init(origin: String, today: Day) {
    self.origin = origin
    self.today = today
  }
}
