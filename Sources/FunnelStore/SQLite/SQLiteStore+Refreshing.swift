public import FunnelCore
import GRDB

extension SQLiteStore {
  /// Brings a book of the present up to date and names the records that changed.
  public func refresh(_ book: inout Book) throws(StoreError) -> Set<EntityReference> {
    guard book.asOf == nil else { return [] }
    let known = book.sequence
    var touched: Set<EntityReference> = []
    let deals = book.deals.count
    let current = try read { database -> Int64 in
      let current = try database.last(Database.sequence)
      if current > known { touched = try database.touched(since: known) }
      return current
    }
    guard current > known else { return [] }
    let touchedDeals = touched.reduce(0) { $0 + ($1.kind == .deal ? 1 : 0) }
    // A merge, or its undoing, bears on the visits of deals that were not touched themselves.
    let hasStages = touched.contains { $0.kind == .stage }
    let succession = hasStages ? try succession() : nil
    let isMerged = succession.map { $0 != StageSuccession(book.stages) } ?? false
    if isMerged || touchedDeals > max(1_000, deals / 5) {
      book = try load(asOf: nil) { _, _ in true }
      return touched
    }
    try refresh(&book, touched)
    book.sequence = current
    return touched
  }

  private func succession() throws(StoreError) -> StageSuccession {
    StageSuccession(try records(Stage.self, where: nil, refersTo: nil).map(\.record))
  }

  private func refresh(
    _ book: inout Book, _ touched: Set<EntityReference>
  ) throws(StoreError) {
    var copy = book
    // The table must have one owner while it changes, or every deal would be copied.
    book = Book()
    defer { book = copy }
    try read { database in
      for entity in touched { try database.refresh(&copy, entity) }
    }
  }
}

extension Database {
  func touched(since sequence: Int64) throws -> Set<EntityReference> {
    let query = try query(
      """
      SELECT kind, entity FROM event WHERE sequence > ?1
      UNION
      SELECT e.kind, e.entity FROM txn t JOIN event e ON e.sequence BETWEEN t.first AND t.last
      WHERE t.toggled > ?1 AND t.toggled > 0
      """)
    query.bind(sequence, at: 1)
    var touched: Set<EntityReference> = []
    while try query.step() {
      guard let kind = EntityKind(rawValue: query.text(0)) else { continue }
      touched.insert(EntityReference(kind, query.integer(1)))
    }
    for entity in touched where entity.kind == .activity || entity.kind == .review {
      for deal in try deals(everOf: entity) { touched.insert(EntityReference(.deal, deal)) }
    }
    return touched
  }

  /// The deals an activity or a review belongs to or ever belonged to.
  private func deals(everOf entity: EntityReference) throws -> [Int64] {
    let query = try query("SELECT \(Event.columns) FROM event e WHERE kind = ? AND entity = ?")
    query.bind(entity, at: 1)
    var events: [Event] = []
    while try query.step() { try query.appendEvents(to: &events) }
    return events.filter { $0.edit.field == "deal" }.compactMap { event in
      if case .integer(let deal) = event.edit.new { deal } else { nil }
    }
  }

  /// Reads one record again, as far as a book holds it.
  func refresh(_ book: inout Book, _ entity: EntityReference) throws {
    switch entity.kind {
    case .settings: book.settings = try record(Settings.only)?.record ?? book.settings
    case .deal:
      if var deal = try dealEntry(entity.id) {
        // Here the stages are as before but for fields that no succession depends on.
        deal.follow(StageSuccession(book.stages))
        book.deals.update(deal)
      } else {
        book.deals.remove(Deal.ID(entity.id))
      }
    default:
      var refreshing = DirectoryRefreshing(database: self, entity: entity)
      try book.visitDirectories(with: &refreshing)
    }
  }
}

/// Reads one record again into the directory of its kind, if there is one.
private struct DirectoryRefreshing: DirectoryVisitor {
  let database: Database
  let entity: EntityReference

  func visit<Noun: Entity>(_ directory: inout Directory<Noun>) throws {
    guard Noun.kind == entity.kind else { return }
    let id = Identifier<Noun>(entity.id)
    if let record = try database.record(id)?.record {
      directory.update(record)
    } else {
      directory.remove(id)
    }
  }
}
