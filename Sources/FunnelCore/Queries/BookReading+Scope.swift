extension BookReading {
  /// A book read on the day of a scope.
  convenience init(_ book: Book, _ scope: Scope) { self.init(book, today: scope.today) }

  /// Calls a function for every deal of the scope's pipeline that passes its filter, whatever
  /// its days; `isInPeriod` says whether the deal belongs to the scope's period.
  func forEachRow(of scope: Scope, _ body: (_ row: DealRow, _ isInPeriod: Bool) -> Void) {
    let pipeline = scope.pipeline.map { UInt32(truncatingIfNeeded: $0.rawValue) }
    let days = scope.period.map { $0.first.number...$0.last.number }
    let passes = scope.filter.isEmpty ? nil : scope.filter.check(in: self)
    for row in book.deals.rows {
      if let pipeline, row.pipeline != pipeline { continue }
      if let passes, !passes(row) { continue }
      body(row, days.map { $0.contains(row.periodDay) } ?? true)
    }
  }

  /// The same with the place of each deal in `book.deals`, whatever the scope's period.
  func forEachPlace(of scope: Scope, _ body: (_ place: Int, _ row: DealRow) -> Void) {
    let pipeline = scope.pipeline.map { UInt32(truncatingIfNeeded: $0.rawValue) }
    let passes = scope.filter.isEmpty ? nil : scope.filter.check(in: self)
    for (place, row) in book.deals.rows.enumerated() {
      if let pipeline, row.pipeline != pipeline { continue }
      if let passes, !passes(row) { continue }
      body(place, row)
    }
  }

  /// Whether a deal is of the scope's pipeline and passes its filter, whatever its days.
  func check(of scope: Scope) -> (DealRow) -> Bool {
    let pipeline = scope.pipeline.map { UInt32(truncatingIfNeeded: $0.rawValue) }
    let passes = scope.filter.isEmpty ? nil : scope.filter.check(in: self)
    return { row in
      if let pipeline, row.pipeline != pipeline { return false }
      return passes?(row) ?? true
    }
  }
}

extension Book {
  /// The stages of a scope: of its pipeline, or of all pipelines one after the other.
  func stages(of scope: Scope) -> [Stage] {
    if let pipeline = scope.pipeline { return stages(of: pipeline) }
    return pipelinesInOrder.flatMap { stages(of: $0.id) }
  }
}
