import FunnelCore
import GRDB

extension SQLiteStore {
  /// All deals of the present; where they are many, the later half is read at the same time.
  func deals(
    _ database: Database, following succession: StageSuccession, _ progress: (Int, Int) -> Bool
  ) throws -> DealTable {
    let total = try database.number("SELECT count(*) FROM deal") ?? 0
    guard progress(0, Int(total)) else { throw StoreError.cancelled }
    let middle = total < manyDeals ? nil : try database.middleDeal()
    let later = middle.map {
      LaterDeals(from: $0, about: Int(total) / 2, in: path, following: succession)
    }
    defer { later?.cancel() }
    var deals = DealTable()
    deals.reserveCapacity(Int(total))
    func read(_ identities: ClosedRange<Int64>) throws {
      try database.forEachDeal(identities, following: succession) { deal in
        deals.update(deal)
        guard deals.count % DealTable.perReport == 0 else { return }
        let done = deals.count + (later?.count ?? 0)
        guard progress(min(done, Int(total)), Int(total)) else { throw StoreError.cancelled }
      }
    }
    try read(.min...(middle.map { $0 - 1 } ?? .max))
    if let later, let middle {
      if let rest = later.deals(), let moment = try database.moment(), rest.moment == moment {
        // Somebody may have put another file in the place of this one.
        try checkFile()
        deals.append(rest.deals)
      } else {
        try read(middle...(.max))
      }
    }
    guard progress(deals.count, Int(total)) else { throw StoreError.cancelled }
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

  /// An identity that about as many deals come before as behind.
  fileprivate func middleDeal() throws -> Int64? {
    guard let first = try number("SELECT min(id) FROM deal"),
      let last = try number("SELECT max(id) FROM deal")
    else { return nil }
    return first / 2 + last / 2
  }
}
