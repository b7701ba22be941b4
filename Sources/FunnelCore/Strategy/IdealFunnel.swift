/// How many deals each stage has to hold so that a quota is reached period after period.
///
/// Orders n = quota / average order, a rate of r = n / length of the period; a stage that deals
/// stand in for T_s and win from with P_s has to hold N_s = r · T_s / P_s. Times and the length of
/// the period are in one unit, whichever. Whatever the chances, the sum of amount × chance is
/// quota × cycle / length of the period.
/// Worked example: quota 3,000,000 a quarter, order 100,000, so 10 orders a month; chances of 20,
/// 40, 50, 80 and 100 %, times of 6, 1, 2, 2 and 1 months: 300, 25, 40, 25 and 10 deals with
/// 40,000,000 on their faces, and 12,000,000 = 3,000,000 × 12 / 3 by their chances.
public struct IdealFunnel: Hashable, Sendable {
  /// What is to be won in a period, in minor units.
  public let quota: Int64
  /// The mean amount of an order, in minor units, above 0.
  public let averageOrder: Double
  /// How long the period is, above 0.
  public let length: Double
  /// The stages in order.
  public let steps: [Step]

  /// One stage.
  public struct Step: Hashable, Sendable {
    /// The stage.
    public var stage: Stage.ID
    /// The chance that a deal standing there becomes an order, 0…1.
    public var chance: Double
    /// How long deals stand there, if known, at least 0.
    public var time: Double?

    /// A stage of which that much is known.
    public init(stage: Stage.ID, chance: Double, time: Double?) {
      (self.stage, self.chance, self.time) = (stage, chance, time)
    }
  }

  /// An ideal funnel; nil where quota, order or length are not above 0.
  public init?(quota: Int64, averageOrder: Double, length: Double, steps: [Step]) {
    guard quota > 0, averageOrder > 0, length > 0, averageOrder.isFinite else { return nil }
    (self.quota, self.averageOrder) = (quota, averageOrder)
    (self.length, self.steps) = (length, steps)
  }

  /// How many orders the quota takes.
  public var orders: Double { Double(quota) / averageOrder }

  /// How many orders have to come in a unit of time.
  public var pace: Double { orders / length }

  /// How many deals a stage has to hold; nil where its time is unknown or nothing is won from it.
  public func deals(in step: Step) -> Double? {
    guard let time = step.time, step.chance > 0 else { return nil }
    return pace * time / step.chance
  }

  /// How long the stages take together; nil where one of them is unknown.
  public var cycle: Double? {
    steps.reduce(Double?(0)) { sum, step in
      guard let sum, let time = step.time else { return nil }
      return sum + time
    }
  }

  /// What all those deals come to, in minor units; stages that cannot be worked out add nothing.
  public var face: Double { steps.reduce(0) { $0 + (deals(in: $1) ?? 0) * averageOrder } }

  /// The same by the chances of the stages.
  public var weighted: Double {
    steps.reduce(0) { $0 + (deals(in: $1) ?? 0) * $1.chance * averageOrder }
  }
}

extension IdealFunnel {
  /// Where the times come from.
  public enum Method: String, Choice {
    /// The days that deals are expected to stand in each stage.
    case planned
    /// The mean dwell of each stage, stretched so that together they are the mean sales cycle.
    case measured
  }

  /// The ideal funnel of a scope's pipeline for the quota of its period.
  ///
  /// - Parameters:
  ///   - holder: Whose quota is meant; the one the scope is about where nil.
  ///   - averageOrder: In minor units; the mean of all won deals of the scope where nil.
  /// - Returns: Nil without a pipeline, a period, a quota or a won deal, and by the measured
  ///   method where no cycle or no dwell is known.
  public init?(
    _ book: Book, _ scope: Scope, method: Method, quotaOf holder: QuotaHolder? = nil,
    averageOrder: Double? = nil
  ) {
    guard let pipeline = scope.pipeline, let period = scope.period,
      let holder = holder ?? scope.quotaHolder(in: book),
      let quota = book.quota(of: holder, in: period, pipeline: pipeline)
    else { return nil }
    guard let order = averageOrder ?? SalesFigures(book, scope.ofAllDays).won.mean,
      let steps = Self.steps(book, scope, method: method)
    else { return nil }
    self.init(
      quota: quota, averageOrder: order, length: Double(period.length), steps: steps)
  }

  /// The open stages of a scope's pipeline with their chances and, in days, their times.
  ///
  /// - Returns: Nil without a pipeline, and by the measured method where no cycle or no dwell is
  ///   known.
  public static func steps(_ book: Book, _ scope: Scope, method: Method) -> [Step]? {
    guard let pipeline = scope.pipeline else { return nil }
    let stages = book.stages(of: pipeline).filter { $0.role == .open }
    var times = Dictionary(
      uniqueKeysWithValues: stages.map { ($0.id, $0.expectedDays.map(Double.init)) })
    if method == .measured {
      let cycle = SalesFigures(book, scope.ofAllDays).cycle.mean
      guard let measured = measured(book, scope.ofAllDays, cycle: cycle) else { return nil }
      times = measured
    }
    return stages.map {
      Step(stage: $0.id, chance: $0.probability.fraction, time: times[$0.id] ?? nil)
    }
  }

  private static func measured(
    _ book: Book, _ scope: Scope, cycle: Double?
  ) -> [Stage.ID: Double?]? {
    let dwells = Dwell.all(book, scope)
    let sum = dwells.reduce(0) { $0 + ($1.days?.mean ?? 0) }
    guard let cycle, sum > 0 else { return nil }
    return Dictionary(
      uniqueKeysWithValues: dwells.map { ($0.stage, $0.days.map { $0.mean * cycle / sum }) })
  }
}
