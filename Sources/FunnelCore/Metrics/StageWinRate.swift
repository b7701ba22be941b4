/// Won / (won + lost) among the closed deals that ever reached a stage.
///
/// Reached means that the deal stood in the stage or in a later one. Deals closed in the period.
/// Worked example: 2 deals won after Proposal, 1 lost in Proposal, 3 lost in Needs: the win rate
/// of Needs is 2/6, of Proposal 2/3.
public struct StageWinRate: Hashable, Sendable {
  /// The stage.
  public var stage: Stage.ID
  /// Won of the won and lost deals that reached it.
  public var rate: Rate

  /// The rates of a scope's open stages, in pipeline order.
  public static func all(_ book: Book, _ scope: Scope) -> [StageWinRate] {
    let reading = BookReading(book, scope)
    var farthest = IdentityTable(book.stages) { _ in (won: 0, lost: 0) }
    reading.forEachRow(of: scope) { row, isInPeriod in
      guard isInPeriod, row.isWon || row.isLost,
        let stage = reading.farthestStage(of: row)
      else { return }
      if row.isWon { farthest[stage]?.won += 1 } else { farthest[stage]?.lost += 1 }
    }
    let stages = book.stages(of: scope).filter { $0.role == .open }
    return stages.map { stage in
      var (won, lost) = (0, 0)
      for later in stages where later.pipeline == stage.pipeline && later.order >= stage.order {
        let count = farthest[UInt32(truncatingIfNeeded: later.id.rawValue)]
        won += count?.won ?? 0
        lost += count?.lost ?? 0
      }
      return StageWinRate(stage: stage.id, rate: Rate(won, of: won + lost))
    }
  }
}

extension BookReading {
  /// The last stage of the pipeline's order among the open ones a deal stood in.
  fileprivate func farthestStage(of row: DealRow) -> UInt32? {
    var farthest: (stage: UInt32, order: Int)?
    for place in visitPlaces(of: row) {
      let number = UInt32(truncatingIfNeeded: visits[place].stage.rawValue)
      guard let facts = stage(number), facts.role == .open else { continue }
      if facts.order > farthest?.order ?? .min { farthest = (number, facts.order) }
    }
    return farthest?.stage
  }
}
