/// The win chances that a pipeline's closed deals teach, see `NaiveBayes` for the arithmetic.
///
/// Teams are those of the deals' owners. A team with too few wins or losses of its own goes by all
/// deals of the pipeline; where those are too few as well, nothing is said. Deals we withdrew teach
/// nothing.
public struct ChanceModel: Sendable {
  /// The pipeline.
  public let pipeline: Pipeline.ID
  /// What is learned from beside the stage.
  public let fields: [Dimension]
  /// How many wins, and how many losses, it takes.
  public static let minimum = 20

  private var counts: NaiveBayes
  private let features: DealFeatures
  private let places: IdentityTable<Int>

  /// How many won deals were learned from.
  public var wins: Int { counts.together.all.won }
  /// How many lost deals were learned from.
  public var losses: Int { counts.together.all.lost }

  /// Whether there are enough deals to say anything.
  public var isReady: Bool { min(wins, losses) >= Self.minimum }

  /// The model of all closed deals of a pipeline.
  public init(_ book: Book, pipeline: Pipeline.ID) {
    self.init(untaught: book, pipeline: pipeline)
    let number = UInt32(truncatingIfNeeded: pipeline.rawValue)
    var deal = blank
    for row in book.deals.rows where row.pipeline == number && (row.isWon || row.isLost) {
      learn(row, from: book, &deal)
    }
  }

  /// A model that has learned nothing yet.
  init(untaught book: Book, pipeline: Pipeline.ID) {
    self.pipeline = pipeline
    fields = book.pipelines[pipeline]?.learningFields ?? Pipeline.usualLearningFields
    features = DealFeatures(fields, in: book)
    let stages = book.stages(of: pipeline).filter { $0.role == .open }
    var places = IdentityTable<Int>()
    for (place, stage) in stages.enumerated() {
      places[UInt32(truncatingIfNeeded: stage.id.rawValue)] = place
    }
    self.places = places
    counts = NaiveBayes(stages: stages.count, fields: fields.count)
  }

  /// A deal of which nothing is known, to be filled in for one row after the other.
  var blank: NaiveBayes.Case {
    NaiveBayes.Case(team: 0, stage: nil, values: Array(repeating: 0, count: fields.count))
  }

  /// Takes in a won or lost deal.
  mutating func learn(_ row: DealRow, from book: Book, _ deal: inout NaiveBayes.Case) {
    features.read(row, into: &deal)
    deal.stage = lastStage(of: row, in: book)
    counts.learn(deal, isWon: row.isWon)
  }

  /// The place of the open stage a deal stood in last.
  func lastStage(of row: DealRow, in book: Book) -> Int? {
    if let place = places[row.stage] { return place }
    let visits = book.deals.visits
    let start = Int(row.visitStart)
    for visit in visits[start..<start + Int(row.visitCount)].reversed() {
      if let place = self.place(of: visit.stage) { return place }
    }
    return nil
  }

  func place(of stage: Stage.ID) -> Int? { places[UInt32(truncatingIfNeeded: stage.rawValue)] }

  func chance(_ row: DealRow) -> Percentage? {
    var deal = blank
    return chance(row, standingIn: row.stage, &deal)
  }

  /// The chance of a row as if it stood in a stage.
  func chance(
    _ row: DealRow, standingIn stage: UInt32, _ deal: inout NaiveBayes.Case
  ) -> Percentage? {
    features.read(row, into: &deal)
    deal.stage = places[stage]
    return counts.chance(deal, minimum: Self.minimum)
  }

  /// The chance of a closed row at a stage, had it not been learned from.
  func chance(withoutItself row: DealRow, at stage: Int, in book: Book) -> Percentage? {
    var deal = blank
    features.read(row, into: &deal)
    deal.stage = stage
    return counts.reasoning(
      deal, minimum: Self.minimum, leavingOut: lastStage(of: row, in: book), isWon: row.isWon
    )?.chance
  }
}

extension ChanceModel {
  /// The learned chance of an open deal of the pipeline; nil with too few wins or losses.
  public func chance(of deal: Deal) -> Percentage? { chance(deal.row) }

  /// The same, factor by factor.
  public func explanation(of deal: Deal) -> ChanceExplanation? {
    var known = blank
    features.read(deal.row, into: &known)
    known.stage = places[deal.row.stage]
    guard let reasoning = counts.reasoning(known, minimum: Self.minimum) else { return nil }
    let stage = ChanceExplanation.Factor(field: nil, value: nil, shares: reasoning.stage)
    let others = zip(zip(fields, known.values), reasoning.fields).map { field, shares in
      ChanceExplanation.Factor(
        field: field.0, value: features.text(of: field.1, field.0), shares: shares)
    }
    return ChanceExplanation(
      chance: reasoning.chance, prior: reasoning.prior.won,
      factors: ([stage] + others).compactMap { $0 })
  }
}

/// Why a learned chance is what it is: the share of all deals that was won, times each factor.
///
/// The odds (won : lost) of all deals, multiplied by the ratio of each factor, are the odds of the
/// deal. Worked example: 40 % of all deals were won, odds 0.667; of a fair came 30 % of the won and
/// 10 % of the lost ones, a ratio of 3, so odds 2 and a chance of 66.67 %.
public struct ChanceExplanation: Hashable, Sendable {
  /// The chance.
  public var chance: Percentage
  /// The share of all deals that was won, 0…1.
  public var prior: Double
  /// The stage first, then the fields; those whose value was never seen are left out.
  public var factors: [Factor]

  /// What one field of the deal does to its odds.
  public struct Factor: Hashable, Sendable {
    /// The field; nil for the stage.
    public var field: Dimension?
    /// The deal's value; nil for the stage.
    public var value: String?
    /// The share of the won deals that have the value, 0…1.
    public var won: Double
    /// The share of the lost deals that have it, 0…1.
    public var lost: Double

    /// What the odds are multiplied by: above 1 speaks for the deal.
    public var ratio: Double { won / lost }

    init?(field: Dimension?, value: String?, shares: (won: Double, lost: Double)?) {
      guard let shares else { return nil }
      (self.field, self.value) = (field, value)
      (won, lost) = shares
    }
  }
}

extension Book {
  /// The win chances that a pipeline's closed deals teach, worked out once for each state of the
  /// book.
  public func chanceModel(of pipeline: Pipeline.ID) -> ChanceModel {
    memory.model(of: pipeline, in: self) { ChanceModel(self, pipeline: pipeline) }
  }

  /// The same where the pipeline has learning switched on and there are enough deals.
  func switchedOnModel(of pipeline: Pipeline.ID) -> ChanceModel? {
    guard pipelines[pipeline]?.learns == true else { return nil }
    let model = chanceModel(of: pipeline)
    return model.isReady ? model : nil
  }
}

extension Pipeline {
  /// What is learned from where nobody chose: source, region, product type, segment and owner.
  public static let usualLearningFields: [Dimension] = [
    .source, .region, .productType, .segment, .owner,
  ]

  /// What is learned from beside the stage; codes of none that can be learned from count for nothing.
  public var learningFields: [Dimension] {
    if learnsFrom.words.isEmpty { return Self.usualLearningFields }
    return DealFeatures.known(among: learnsFrom.words.compactMap { Dimension(rawValue: $0) })
  }
}
