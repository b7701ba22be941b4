/// How far a stage's conversion has fallen against the three periods before.
///
/// Fall = (mean of the three rates − the rate now) / mean. A fall of the pipeline's bound or more is
/// an alarm, 30 % unless it says otherwise. All
/// four periods need at least `leastCases` mature deals. Worked example: .60, .50 and .40 before
/// and .30 now: a fall of 40 %.
public struct ConversionFall: Hashable, Sendable {
  /// The stage.
  public var stage: Stage.ID
  /// The rate of the period.
  public var now: Rate
  /// The rates of the three periods before, the earliest first.
  public var before: [Rate]

  /// From which fall on there is an alarm.
  public var bound = AttentionBounds.usual.fallAlarm

  /// From how many mature deals in each period on a fall is worth a word.
  public static let leastCases = 5

  /// The mean of the rates before, 0…1; nil where too few deals are mature.
  public var mean: Double? {
    guard before.count == 3, before.allSatisfy({ $0.n >= Self.leastCases }) else { return nil }
    return before.reduce(0) { $0 + ($1.fraction ?? 0) } / 3
  }

  /// The fall as a share of the mean, below 0 for a rise; nil where it cannot be said.
  public var share: Double? {
    guard let mean, mean > 0, now.n >= Self.leastCases, let fraction = now.fraction else {
      return nil
    }
    return (mean - fraction) / mean
  }

  /// Whether the conversion has fallen so far that it is an alarm.
  public var isAlarm: Bool {
    // .3 is not a number that binary fractions hit, so a hair's breadth below it counts.
    share.map { $0 > 0 && $0 >= bound.fraction - 1e-9 } ?? false
  }

  /// The falls of a scope's open stages, in pipeline order; none where the scope has no period.
  public static func all(_ book: Book, _ scope: Scope) -> [ConversionFall] {
    all(BookReading(book, scope), scope)
  }

  static func all(_ reading: BookReading, _ scope: Scope) -> [ConversionFall] {
    guard let period = scope.period else { return [] }
    let stages = reading.book.stages(of: scope)
    let history = StageHistory(reading, scope, periods: period.series(of: 4))
    let series = (0..<4).map { history.conversions(stages, cohort: $0) }
    return series[3].indices.map { place in
      let stage = series[3][place].stage
      let pipeline = reading.book.stages[stage]?.pipeline
      return ConversionFall(
        stage: stage, now: series[3][place].rate, before: series.dropLast().map { $0[place].rate },
        bound: reading.book.bounds(of: pipeline).fallAlarm)
    }
  }
}
