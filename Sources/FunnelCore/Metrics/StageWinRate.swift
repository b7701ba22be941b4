/// Won / (won + lost) among the closed deals that ever reached a stage.
///
/// Reached means that the deal stood in the stage or in a later one. Three ways as `WinRate`: of
/// the deals closed in the period, of those created in it, and by value of those closed in it.
/// Worked example: 2 deals won after Proposal, 1 lost in Proposal, 3 lost in Needs: the win rate
/// of Needs is 2/6, of Proposal 2/3.
public struct StageWinRate: Hashable, Sendable {
  /// The stage.
  public var stage: Stage.ID
  /// The rates of the deals that reached it.
  public var rates: WinRate

  /// Won of the won and lost deals that reached it and were closed in the period.
  public var rate: Rate { rates.closed }

  /// The rates of a scope's open stages, in pipeline order.
  public static func all(_ book: Book, _ scope: Scope) -> [StageWinRate] {
    all(BookReading(book, scope), scope)
  }

  static func all(_ reading: BookReading, _ scope: Scope) -> [StageWinRate] {
    let book = reading.book
    var farthest = IdentityTable(book.stages) { _ in Ends() }
    let days = scope.days
    reading.forEachRow(of: scope) { row, isInPeriod in
      guard row.isWon || row.isLost, let stage = reading.farthestStage(of: row) else { return }
      farthest[stage]?.add(
        row, value: reading.value(row), isInPeriod: isInPeriod,
        isInCohort: days.contains(row.created))
    }
    let stages = book.stages(of: scope).filter { $0.role == .open }
    return stages.map { stage in
      var ends = Ends()
      for later in stages where later.pipeline == stage.pipeline && later.order >= stage.order {
        if let more = farthest[UInt32(truncatingIfNeeded: later.id.rawValue)] { ends.add(more) }
      }
      return StageWinRate(
        stage: stage.id, rates: WinRate(won: ends.won, lost: ends.lost, cohort: ends.cohort))
    }
  }
}

/// How the deals ended whose way led as far as a stage.
private struct Ends {
  var won = DealSum()
  var lost = DealSum()
  var cohort = Rate(0, of: 0)

  mutating func add(_ row: DealRow, value: Int64?, isInPeriod: Bool, isInCohort: Bool) {
    if isInPeriod {
      if row.isWon { won.add(value) } else { lost.add(value) }
    }
    if isInCohort { cohort.add(row.isWon) }
  }

  mutating func add(_ other: Ends) {
    won.add(other.won)
    lost.add(other.lost)
    cohort = Rate(cohort.k + other.cohort.k, of: cohort.n + other.cohort.n)
  }
}

extension DealSum {
  /// Adds the deals of another sum.
  mutating func add(_ other: DealSum) {
    count += other.count
    valued += other.valued
    value.add(other.value)
  }
}

extension BookReading {
  /// The last stage of the pipeline's order among the open ones a deal stood in.
  fileprivate func farthestStage(of row: DealRow) -> UInt32? {
    var farthest: (stage: UInt32, order: Int)?
    for place in visitPlaces(of: row) {
      let number = UInt32(truncatingIfNeeded: visits[place].stage.rawValue)
      guard let facts = stage(number), facts.role == .open,
        UInt32(truncatingIfNeeded: facts.pipeline.rawValue) == row.pipeline
      else { continue }
      if facts.order > farthest?.order ?? .min { farthest = (number, facts.order) }
    }
    return farthest?.stage
  }
}
