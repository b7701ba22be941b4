/// From how many quiet days on a deal counts as stagnant, stage by stage.
///
/// Quiet days run since the last customer-facing contact or move, not since any edit. A deal is
/// stagnant when they exceed max(rot days of the stage, p80 of the days that won deals stood
/// there); resting deals and deals with an activity booked within the pipeline's
/// pause days are not, 14 unless it says otherwise.
/// Worked example: rot 30 days, won deals stood there 10, 20, 30, 40, 50 days: p80 is 40, so a
/// deal is stagnant from its 41st quiet day on.
public final class Stagnation: Sendable {
  /// The quiet days that are still in order, by stage; no entry where no bound is known.
  public let bounds: [Stage.ID: Int]
  private let table: IdentityTable<Int>
  private let horizons: IdentityTable<Int>

  /// The bounds as all deals of a book set them.
  public convenience init(_ book: Book, today: Day) { self.init(BookReading(book, today: today)) }

  init(_ reading: BookReading) {
    let book = reading.book
    var stood = IdentityTable(book.stages) { _ in DayHistogram() }
    for row in book.deals.rows where row.isWon {
      reading.forEachPassage(of: row) { passage in
        if let days = passage.completedDays { stood[passage.stage]?.add(days) }
      }
    }
    var bounds: [Stage.ID: Int] = [:]
    for stage in book.stages where stage.role == .open {
      let p80 = stood[UInt32(truncatingIfNeeded: stage.id.rawValue)]?.p80
      bounds[stage.id] = [stage.rotDays, p80].compactMap { $0 }.max()
    }
    self.bounds = bounds
    table = IdentityTable(book.stages) { bounds[$0.id] }
    horizons = IdentityTable(book.pipelines) { book.bounds(of: $0.id).pauseDays }
  }

  /// Whether a deal of the book stands still on a day.
  public func isStagnant(_ deal: Deal, on today: Day) -> Bool {
    guard let bound = bounds[deal.stage], deal.isOpen, let quiet = deal.quietDays(on: today)
    else { return false }
    return quiet > bound && !waits(deal.row, on: today.number)
  }

  func isStagnant(_ row: DealRow, in reading: BookReading) -> Bool {
    guard row.isOpen, let bound = table[row.stage], let quiet = reading.quietDays(row)
    else { return false }
    return quiet > bound && !waits(row, on: reading.today.number)
  }

  /// The quiet days that are still in order for a deal.
  func bound(of row: DealRow) -> Int? { table[row.stage] }

  /// Whether the deal rests, or its next activity is booked within the pipeline's horizon.
  private func waits(_ row: DealRow, on today: Int32) -> Bool {
    let horizon = horizons[row.pipeline] ?? AttentionBounds.usual.pauseDays
    let isBooked = row.nextActivity >= today && Int(row.nextActivity) - Int(today) <= horizon
    return row.isPaused(on: today) || isBooked
  }
}
