public import FunnelCore
import GRDB

extension SQLiteStore {
  /// Everything at the present moment, or as it was known on a past day.
  public func load(
    asOf day: Day?, progress: (Int, Int) -> Bool
  ) throws(StoreError) -> Book {
    try read { database in
      if let day { return try PastBook(database, day: day, progress: progress).book }
      return try database.presentBook(progress: progress)
    }
  }
}

extension Database {
  /// Deals between two reports of progress.
  static let dealsPerReport = 20_000

  fileprivate func presentBook(progress: (Int, Int) -> Bool) throws -> Book {
    var book = Book()
    book.sequence = try last(Self.sequence)
    book.settings = try record(Settings.only)?.record ?? book.settings
    book.owners = try directory()
    book.accounts = try directory()
    book.products = try directory()
    book.pipelines = try directory()
    book.stages = try directory()
    book.targets = try directory()
    book.customFields = try directory()
    book.rates = try directory()
    book.holidays = try directory()
    book.deals = try deals(following: StageSuccession(book.stages), progress: progress)
    return book
  }

  private func directory<Noun: Entity>() throws -> Directory<Noun> {
    Directory(try records(Noun.self).map(\.record))
  }

  private func deals(
    following succession: StageSuccession, progress: (Int, Int) -> Bool
  ) throws -> DealTable {
    let total = Int(try number("SELECT count(*) FROM deal") ?? 0)
    var deals = DealTable()
    deals.reserveCapacity(total)
    var scan = DealScan()
    let query = try query("SELECT \(DealScan.columns) FROM deal ORDER BY id")
    defer { query.reset() }
    while try query.step() {
      var deal = scan.entry(of: query)
      deal.follow(succession)
      deals.update(deal)
      guard deals.count % Self.dealsPerReport == 0 else { continue }
      guard progress(deals.count, total) else { throw StoreError.cancelled }
    }
    guard progress(deals.count, total) else { throw StoreError.cancelled }
    return deals
  }

  /// What a book holds of one deal, if it exists.
  func dealEntry(_ id: Int64) throws -> DealEntry? {
    let query = try query("SELECT \(DealScan.columns) FROM deal WHERE id = ?")
    query.bind(id, at: 1)
    defer { query.reset() }
    var scan = DealScan()
    return try query.step() ? scan.entry(of: query) : nil
  }
}
