/// How long deals stood in a stage before they left it.
///
/// Completed visits only, summed per deal, of the deals that first came to the stage in the
/// period. Worked example: one deal stood there 3 days, came back and stood 4 more, another one
/// 5 days: mean 6, median 6, p80 7.
public struct Dwell: Hashable, Sendable {
  /// The stage.
  public var stage: Stage.ID
  /// Mean, median and p80 of the days; nil where no deal has left the stage.
  public var days: DaySummary?

  /// The dwell of a scope's open stages, in pipeline order.
  public static func all(_ book: Book, _ scope: Scope) -> [Dwell] {
    let history = StageHistory(BookReading(book, scope), scope)
    return book.stages(of: scope).filter { $0.role == .open }.map { stage in
      Dwell(stage: stage.id, days: history[stage.id].cohorts[0].dwell.summary)
    }
  }

  /// The deals behind the days of a stage: those that came to it in the period and have left it.
  ///
  /// They are as many as `days` counts. Worked example: three came, one of them still stands there
  /// for the first time: two deals.
  public static func deals(_ book: Book, _ scope: Scope, in stage: Stage.ID) -> Set<Deal.ID> {
    let reading = BookReading(book, scope)
    let (days, today) = (scope.days, scope.today.number)
    var deals: Set<Deal.ID> = []
    reading.forEachRow(of: scope) { row, _ in
      reading.forEachPassage(of: row) { passage in
        guard Int64(passage.stage) == stage.rawValue, passage.completedDays != nil,
          days.contains(passage.entered), passage.entered <= today
        else { return }
        deals.insert(Deal.ID(row.id))
      }
    }
    return deals
  }
}
