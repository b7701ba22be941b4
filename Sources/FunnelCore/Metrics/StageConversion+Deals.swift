extension StageConversion {
  /// The deals behind a conversion: those that first came to the stage in the period, but for the
  /// ones that we withdrew from it.
  ///
  /// They are as many as the mature, the pending and the early decided ones together. Worked
  /// example: 12 entered, one of them was withdrawn: 11 deals.
  public static func deals(_ book: Book, _ scope: Scope, in stage: Stage.ID) -> Set<Deal.ID> {
    let reading = BookReading(book, scope)
    let (days, today) = (scope.days, scope.today.number)
    var deals: Set<Deal.ID> = []
    reading.forEachRow(of: scope) { row, _ in
      reading.forEachPassage(of: row) { passage in
        guard Int64(passage.stage) == stage.rawValue, days.contains(passage.entered),
          passage.entered <= today, passage.hasAdvanced || !row.isWithdrawn
        else { return }
        deals.insert(Deal.ID(row.id))
      }
    }
    return deals
  }
}
