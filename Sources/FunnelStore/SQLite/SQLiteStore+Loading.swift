import Dispatch
public import FunnelCore
import GRDB

extension SQLiteStore {
  /// Makes what every opening needs, on a thread of its own while the command line is read.
  public static func prepare() {
    DispatchQueue.global(qos: .userInitiated).async {
      for kind in [.settings] + Book.kindsOfDirectories { _ = TableLayout.of(kind) }
    }
  }

  /// Everything at the present moment, or as it was known on a past day.
  public func load(
    asOf day: Day?, progress: (Int, Int) -> Bool
  ) throws(StoreError) -> Book {
    try read { database in
      if let day { return try PastBook(database, day: day, progress: progress).book }
      let kept = keptBook ?? bookCache?.kept()
      keptBook = nil
      let count = try kept?.count ?? Int(database.number("SELECT count(*) FROM deal") ?? 0)
      guard progress(0, count) else { throw StoreError.cancelled }
      if let kept, let book = try database.current(kept) {
        keptSequence = kept.moment.sequence
        return book
      }
      keptSequence = nil
      return try present(database, of: count, progress)
    }
  }

  /// Everything at the present moment, read from the tables.
  private func present(
    _ database: Database, of count: Int, _ progress: (Int, Int) -> Bool
  ) throws -> Book {
    let later = count >= manyDeals ? try LaterDeals(database, of: count, path) : nil
    defer { later?.cancel() }
    var book = try database.presentRecords()
    book.deals = try deals(
      database, following: StageSuccession(book.stages), with: later, of: count, progress)
    return book
  }
}

extension SQLiteStore {
  /// Begins to read the book that was kept, if there is one.
  public func expectLoad() { keptBook = bookCache?.kept() }

  /// What keeps a large book of the present for the next start.
  public func keeping(_ book: Book) -> (@Sendable () -> Void)? {
    guard let bookCache, book.asOf == nil, book.deals.count >= bookCache.leastDeals,
      isWorthKeeping(book.sequence),
      // Without the moment nothing can be kept, which is no loss.
      let moment = try? read({ try $0.moment(upTo: book.sequence) })
    else { return nil }
    keptSequence = book.sequence
    return { bookCache.keep(book, at: moment) }
  }

  /// Reads what has become a large book and keeps it for the next start.
  public func keepBook() throws(StoreError) {
    guard let bookCache else { return }
    let book = try read { database -> Book? in
      let count = try Int(database.number("SELECT count(*) FROM deal") ?? 0)
      guard count >= bookCache.leastDeals, isWorthKeeping(try database.last(Database.sequence))
      else { return nil }
      return try present(database, of: count) { _, _ in true }
    }
    if let book { keeping(book)?() }
  }

  /// Whether what is kept, if anything, is far behind an event.
  private func isWorthKeeping(_ sequence: Int64) -> Bool {
    keptSequence.map { sequence - $0 > BookCache.eventsBehind } ?? true
  }
}

extension Database {
  /// A book of the present without its deals.
  fileprivate func presentRecords() throws -> Book {
    var book = Book()
    book.sequence = try last(Self.sequence)
    book.settings = try record(Settings.only)?.record ?? book.settings
    var loading = DirectoryLoading(database: self)
    try book.visitDirectories(with: &loading)
    return book
  }

  /// The book that was kept, brought up to date; nil where it is of no use.
  fileprivate func current(_ kept: BookCache.Kept) throws -> Book? {
    guard try moment(upTo: kept.moment.sequence) == kept.moment else { return nil }
    let touched = try touched(since: kept.moment.sequence)
    // A change of stages may bear on the visits of any deal.
    guard touched.count <= max(1_000, kept.count / 20),
      !touched.contains(where: { $0.kind == .stage }), var book = kept.book()
    else { return nil }
    for entity in touched { try refresh(&book, entity) }
    book.sequence = try last(Self.sequence)
    return book
  }

  /// The moment of the last event of all.
  func moment() throws -> BookCache.Moment? { try moment(upTo: last(Self.sequence)) }

  /// The moment of the last event that is not beyond another.
  func moment(upTo sequence: Int64) throws -> BookCache.Moment? {
    let query = try query("SELECT id, at FROM txn WHERE last <= ? ORDER BY id DESC LIMIT 1")
    query.bind(sequence, at: 1)
    defer { query.reset() }
    guard try last(Self.sequence) >= sequence, try query.step() else { return nil }
    return BookCache.Moment(
      sequence: sequence, transaction: query.integer(0), at: query.integer(1))
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

/// Loads the directories of a book.
private struct DirectoryLoading: DirectoryVisitor {
  let database: Database

  func visit<Noun: Entity>(_ directory: inout Directory<Noun>) throws {
    var nouns: [Noun] = []
    if Noun.kind == .account {
      // So many that room is made at once.
      nouns.reserveCapacity(Int(try database.number("SELECT count(*) FROM account") ?? 0))
    }
    try database.forEachRecord { noun, _ in nouns.append(noun) }
    directory = Directory(ascending: nouns)
  }
}
