import FunnelCore
import GRDB

extension SQLiteStore {
  /// All deals of the present, the later ones from whoever has begun to read them already.
  func deals(
    _ database: Database, following succession: StageSuccession, with later: LaterDeals?,
    of total: Int, _ progress: (Int, Int) -> Bool
  ) throws -> DealTable {
    var deals = DealTable()
    deals.reserveCapacity(total)
    func read(_ identities: ClosedRange<Int64>) throws {
      try database.forEachDeal(identities, following: succession) { deal in
        deals.update(deal)
        guard deals.count % DealTable.perReport == 0 else { return }
        let done = min(total, deals.count + (later?.count ?? 0))
        guard progress(done, total) else { throw StoreError.cancelled }
      }
    }
    var next: Int64? = .min
    while let part = later?.nextPart() {
      try read(part)
      next = part.upperBound == .max ? nil : part.upperBound + 1
    }
    if let next {
      if let rest = later?.deals(), let moment = try database.moment(), rest.moment == moment {
        // Somebody may have put another file in the place of this one.
        try checkFile()
        for table in rest.tables { deals.append(table) }
      } else {
        try read(next...(.max))
      }
    }
    guard progress(deals.count, deals.count) else { throw StoreError.cancelled }
    return deals
  }
}

extension DealTable {
  /// Deals between two reports of progress.
  static let perReport = 20_000
}

extension Database {
  /// Goes through the deals of a range of identities in their order.
  func forEachDeal(
    _ identities: ClosedRange<Int64>, following succession: StageSuccession,
    _ body: (DealEntry) throws -> Void
  ) throws {
    let query = try query(
      "SELECT \(DealScan.columns) FROM deal WHERE id BETWEEN ? AND ? ORDER BY id")
    query.bind(identities.lowerBound, at: 1)
    query.bind(identities.upperBound, at: 2)
    defer { query.reset() }
    var scan = DealScan()
    while try query.step() {
      var deal = scan.entry(of: query)
      deal.follow(succession)
      try body(deal)
    }
  }
}
