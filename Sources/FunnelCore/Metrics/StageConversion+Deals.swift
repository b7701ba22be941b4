extension StageConversion {
  /// The deals that the rate of a stage counts: the mature ones, or where none is mature yet all
  /// that came.
  ///
  /// Worked example: 3/10 went on and 2 are pending: the 10 deals.
  public static func counted(_ book: Book, _ scope: Scope, in stage: Stage.ID) -> Set<Deal.ID> {
    let conversion = all(book, scope).first { $0.stage == stage && $0.rate.n > 0 }
    return deals(book, scope, in: stage, cameBefore: conversion?.maturity ?? 0)
  }

  /// The deals behind a conversion: those that first came to the stage in the period, but for the
  /// ones that we withdrew from it.
  ///
  /// They are as many as the mature, the pending and the early decided ones together. Worked
  /// example: 12 entered, one of them was withdrawn: 11 deals.
  ///
  /// - Parameter age: Only deals that came at least so many days ago.
  public static func deals(
    _ book: Book, _ scope: Scope, in stage: Stage.ID, cameBefore age: Int = 0
  ) -> Set<Deal.ID> {
    let reading = BookReading(book, scope)
    let (days, today) = (scope.days, scope.today.number)
    var deals: Set<Deal.ID> = []
    reading.forEachRow(of: scope) { row, _ in
      reading.forEachPassage(of: row) { passage in
        guard Int64(passage.stage) == stage.rawValue, days.contains(passage.entered),
          Int(today) - Int(passage.entered) >= age, passage.hasAdvanced || !row.isWithdrawn
        else { return }
        deals.insert(Deal.ID(row.id))
      }
    }
    return deals
  }
}
