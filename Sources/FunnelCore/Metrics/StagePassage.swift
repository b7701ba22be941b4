/// What happened to a deal at one open stage.
struct StagePassage {
  /// The stage.
  var stage: UInt32
  /// The day the deal first came to stand there.
  var entered: Int32
  /// Days of all completed visits together; nil where it still stands there for the first time.
  var completedDays: Int?
  /// Whether it ever reached a later stage, or was won.
  var hasAdvanced: Bool
  /// Days from the first entry to the next entry of a later stage.
  var daysToAdvance: Int?
}

extension BookReading {
  /// Calls a function once for each open stage a deal ever stood in.
  func forEachPassage(of row: DealRow, _ body: (StagePassage) -> Void) {
    let places = visitPlaces(of: row)
    if places.isEmpty {
      if let passage = unvisited(row) { body(passage) }
    } else if isForward(places) {
      for place in places where facts(at: place)?.role == .open {
        body(straight(row, at: place, in: places))
      }
    } else {
      for place in places {
        guard let facts = facts(at: place), facts.role == .open,
          !(places.lowerBound..<place).contains(where: { visits[$0].stage == visits[place].stage })
        else { continue }
        body(winding(row, at: place, facts, in: places))
      }
    }
  }

  private func facts(at place: Int) -> StageFacts? {
    stage(UInt32(truncatingIfNeeded: visits[place].stage.rawValue))
  }

  /// Whether a deal only ever went on, as nearly all do: then the next visit tells everything.
  private func isForward(_ places: Range<Int>) -> Bool {
    var last = Int.min
    var pipeline: Pipeline.ID?
    for place in places {
      guard let facts = facts(at: place), facts.order > last,
        pipeline == nil || facts.pipeline == pipeline
      else { return false }
      (last, pipeline) = (facts.order, facts.pipeline)
    }
    return true
  }

  private func straight(_ row: DealRow, at place: Int, in places: Range<Int>) -> StagePassage {
    let entered = visits[place].entered.number
    let end = end(of: place, of: row, in: places)
    let goesOn = place + 1 < places.upperBound && facts(at: place + 1)?.role != .lost
    let days = end.map { max(0, Int($0) - Int(entered)) }
    return StagePassage(
      stage: UInt32(truncatingIfNeeded: visits[place].stage.rawValue), entered: entered,
      completedDays: days, hasAdvanced: goesOn || row.isWon,
      daysToAdvance: goesOn || row.isWon ? days : nil)
  }

  private func winding(
    _ row: DealRow, at first: Int, _ own: StageFacts, in places: Range<Int>
  ) -> StagePassage {
    let visit = visits[first]
    let entered = visit.entered.number
    var completed: Int?
    var hasAdvanced = row.isWon
    var advancedOn: Int32?
    for place in places {
      if visits[place].stage == visit.stage {
        if let end = end(of: place, of: row, in: places) {
          completed = (completed ?? 0) + max(0, Int(end) - Int(visits[place].entered.number))
        }
      } else if let facts = facts(at: place), facts.pipeline == own.pipeline,
        facts.order > own.order, facts.role != .lost
      {
        hasAdvanced = true
        if place > first, advancedOn == nil { advancedOn = visits[place].entered.number }
      }
    }
    if row.isWon, advancedOn == nil, row.closedOn != .min { advancedOn = row.closedOn }
    return StagePassage(
      stage: UInt32(truncatingIfNeeded: visit.stage.rawValue), entered: entered,
      completedDays: completed, hasAdvanced: hasAdvanced,
      daysToAdvance: advancedOn.map { max(0, Int($0) - Int(entered)) })
  }

  /// The day a visit ended; nil while the deal stands there.
  private func end(of place: Int, of row: DealRow, in places: Range<Int>) -> Int32? {
    if place + 1 < places.upperBound { return visits[place + 1].entered.number }
    return row.isOpen || row.closedOn == .min ? nil : row.closedOn
  }

  /// A deal without visits stands where it stands since its creation.
  private func unvisited(_ row: DealRow) -> StagePassage? {
    guard row.created != .min, stage(row)?.role == .open else { return nil }
    let closed = row.isOpen || row.closedOn == .min ? nil : row.closedOn
    let days = closed.map { max(0, Int($0) - Int(row.created)) }
    return StagePassage(
      stage: row.stage, entered: row.created, completedDays: days, hasAdvanced: row.isWon,
      daysToAdvance: row.isWon ? days : nil)
  }
}
