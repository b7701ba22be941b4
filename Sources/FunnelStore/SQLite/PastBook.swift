import FunnelCore
import GRDB

/// A book as it was known on a past day, folded from the events up to then.
struct PastBook {
  private(set) var book = Book()

  private let database: Database
  private let day: Day
  private var lastContact: [Int64: Day] = [:]
  private var nextActivity: [Int64: Day] = [:]
  private var reviews: [Int64: ReviewRecord] = [:]

  init(_ database: Database, day: Day, progress: (Int, Int) -> Bool) throws {
    (self.database, self.day) = (database, day)
    book.asOf = day
    book.sequence = try database.last(Database.sequence)
    book.settings = try all(Settings.self).first ?? book.settings
    var folding = DirectoryFolding(database: database, day: day)
    try book.visitDirectories(with: &folding)
    try PresentMoney(database).count(&book)
    for activity in try all(Activity.self) { note(activity) }
    for review in try all(ReviewRecord.self) { note(review) }
    try loadDeals(progress: progress)
  }

  private mutating func note(_ activity: Activity) {
    guard let deal = activity.deal?.rawValue, let day = activity.day else { return }
    if !activity.isDone {
      nextActivity[deal] = min(nextActivity[deal] ?? day, day)
    } else if activity.isCustomerFacing {
      lastContact[deal] = max(lastContact[deal] ?? day, day)
    }
  }

  private mutating func note(_ review: ReviewRecord) {
    let deal = review.deal.rawValue
    guard let day = review.day else { return }
    if let known = reviews[deal]?.day, known > day { return }
    reviews[deal] = review
  }

  private mutating func loadDeals(progress: (Int, Int) -> Bool) throws {
    let total = Int(try database.number("SELECT count(*) FROM deal") ?? 0)
    let succession = StageSuccession(book.stages)
    try database.forEachFold(of: .deal, asOf: day) { id, values, version, events in
      guard let values else { return }
      var deal = DealEntry(DealRecord(id: DealRecord.ID(id), values: values), version: version)
      deal.visits = DealPath.visits(of: events)
      (deal.lastContact, deal.nextActivity) = (lastContact[id], nextActivity[id])
      deal.reviewedOn = reviews[id]?.day
      deal.evidence = reviews[id]?.form.evidence ?? deal.evidence
      deal.follow(succession)
      book.deals.update(deal)
      guard book.deals.count % DealTable.perReport == 0 else { return }
      guard progress(book.deals.count, max(total, book.deals.count)) else {
        throw StoreError.cancelled
      }
    }
    guard progress(book.deals.count, book.deals.count) else { throw StoreError.cancelled }
  }

  private func all<Noun: Entity>(_ noun: Noun.Type) throws -> [Noun] {
    try database.records(noun, asOf: day)
  }
}

/// What a store counts in now, and by which rates.
///
/// Both are how one counts, not what was known of deals: figures of a past day in the currency of
/// that day could not be set beside those of today, and every rate says itself from which day it
/// holds, whenever it was written down.
struct PresentMoney {
  private let currency: Currency
  private let rates: Directory<ExchangeRate>

  init(_ database: Database) throws {
    currency = try (database.record(Settings.only)?.record ?? Book().settings).currency
    rates = Directory(try database.records(ExchangeRate.self).map(\.record))
  }

  /// Lets a book of a past day count as now.
  func count(_ book: inout Book) { (book.settings.currency, book.rates) = (currency, rates) }
}

/// Folds the directories of a book as they were known on a past day.
private struct DirectoryFolding: DirectoryVisitor {
  let database: Database
  let day: Day

  func visit<Noun: Entity>(_ directory: inout Directory<Noun>) throws {
    directory = Directory(try database.records(Noun.self, asOf: day))
  }
}

extension Database {
  /// The records of a kind as they were known at the end of a day.
  func records<Noun: Entity>(_ noun: Noun.Type, asOf day: Day) throws -> [Noun] {
    var records: [Noun] = []
    try forEachFold(of: Noun.kind, asOf: day) { id, values, _, _ in
      if let values { records.append(Noun(id: Identifier(id), values: values)) }
    }
    return records
  }

  /// Folds the events of every record of a kind, in the order of identities.
  ///
  /// - Parameter body: Told the identity, the values where the record exists, the last sequence,
  ///   and the events that were folded.
  func forEachFold(
    of kind: EntityKind, asOf day: Day? = nil,
    _ body: (Int64, RecordValues?, Int64, [Event]) throws -> Void
  ) throws {
    let query = try freshQuery(
      """
      SELECT \(Event.columns) FROM event e JOIN txn t ON t.id = e.txn
      WHERE e.kind = ? AND e.day <= ? AND t.annulled = 0 ORDER BY e.kind, e.entity, e.sequence
      """)
    query.bind(kind.rawValue, at: 1)
    query.bind(Int64(day?.number ?? .max), at: 2)
    var events: [Event] = []
    func flush() throws {
      guard let last = events.last else { return }
      try body(last.edit.entity.id, events.folded(), last.sequence, events)
      events.removeAll(keepingCapacity: true)
    }
    while try query.step() {
      if let last = events.last, last.edit.entity.id != query.integer(3) { try flush() }
      try query.appendEvents(to: &events)
    }
    try flush()
  }
}
