/// The way of one deal through the stages, read from its visits.
struct StageTrace {
  private let row: DealRow
  private let reading: BookReading
  private let visits: ArraySlice<Visit>

  init(_ row: DealRow, in reading: BookReading) {
    self.row = row
    self.reading = reading
    let start = Int(row.visitStart)
    visits = reading.book.deals.visits[start..<start + Int(row.visitCount)]
  }

  /// What happened to the deal at one open stage.
  struct Passage {
    /// The stage.
    var stage: UInt32
    /// The day it first came to stand there.
    var entered: Int32
    /// Days of all completed visits together; nil where it still stands there for the first time.
    var completedDays: Int?
    /// Whether it ever reached a later stage, or was won.
    var hasAdvanced: Bool
    /// Days from the first entry to the next entry of a later stage.
    var daysToAdvance: Int?
  }

  /// Calls a function once for each open stage the deal ever stood in.
  func forEachStage(_ body: (Passage) -> Void) {
    guard !visits.isEmpty else {
      if row.created != .min { forUnvisited(body) }
      return
    }
    for (index, visit) in zip(visits.indices, visits) {
      guard let facts = reading.stage(visit.stage), facts.role == .open,
        !visits[..<index].contains(where: { $0.stage == visit.stage })
      else { continue }
      body(passage(first: index, order: facts.order))
    }
  }

  /// Calls a function for each visit of an open stage.
  func forEachOpenVisit(_ body: (_ stage: UInt32, _ order: Int) -> Void) {
    for visit in visits {
      guard let facts = reading.stage(visit.stage), facts.role == .open else { continue }
      body(UInt32(truncatingIfNeeded: visit.stage.rawValue), facts.order)
    }
  }

  private func passage(first index: Int, order: Int) -> Passage {
    let visit = visits[index]
    var completed: Int?
    var hasAdvanced = row.isWon
    var advancedOn: Int32?
    for place in visits.indices {
      if visits[place].stage == visit.stage {
        if let end = end(of: place) {
          completed = (completed ?? 0) + max(0, Int(end) - Int(visits[place].entered.number))
        }
      } else if let facts = reading.stage(visits[place].stage), facts.order > order,
        facts.role != .lost
      {
        hasAdvanced = true
        if place > index, advancedOn == nil { advancedOn = visits[place].entered.number }
      }
    }
    if row.isWon, advancedOn == nil, row.closedOn != .min { advancedOn = row.closedOn }
    let entered = visit.entered.number
    return Passage(
      stage: UInt32(truncatingIfNeeded: visit.stage.rawValue), entered: entered,
      completedDays: completed, hasAdvanced: hasAdvanced,
      daysToAdvance: advancedOn.map { max(0, Int($0) - Int(entered)) })
  }

  /// The day a visit ended; nil while the deal stands there.
  private func end(of place: Int) -> Int32? {
    if place + 1 < visits.endIndex { return visits[place + 1].entered.number }
    return row.isOpen || row.closedOn == .min ? nil : row.closedOn
  }

  /// A deal without visits stands where it stands since its creation.
  private func forUnvisited(_ body: (Passage) -> Void) {
    guard reading.stage(row)?.role == .open else { return }
    let closed = row.isOpen || row.closedOn == .min ? nil : row.closedOn
    let days = closed.map { max(0, Int($0) - Int(row.created)) }
    body(
      Passage(
        stage: row.stage, entered: row.created, completedDays: days, hasAdvanced: row.isWon,
        daysToAdvance: row.isWon ? days : nil))
  }
}
