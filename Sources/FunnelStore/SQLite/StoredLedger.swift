import FunnelCore
import GRDB

/// The records as they are stored, for the rules to read inside one write transaction.
final class StoredLedger: Ledger {
  /// The indexes that are taken away while very many rows are written, if any are.
  var absent: AbsentIndexes?

  private let database: Database
  private var known: [EntityReference: StoredRow?] = [:]
  private var last: [String: Int64] = [:]

  init(_ database: Database) { self.database = database }

  /// The row of a record, read once until `forget`.
  func row(of entity: EntityReference) throws -> StoredRow? {
    if let row = known[entity] { return row }
    let row = try database.row(of: entity)
    known[entity] = .some(row)
    return row
  }

  /// Lets go of rows that have been written since they were read.
  func forget() { known.removeAll(keepingCapacity: true) }

  /// Builds the indexes again, before something is looked for that would not be found without.
  func bringIndexesBack() throws {
    try absent?.build()
    absent = nil
  }

  func values(of entity: EntityReference) throws -> RecordValues? {
    try row(of: entity)?.values
  }

  func stages(of pipeline: Pipeline.ID) throws -> [Stage] {
    try database.records(Stage.self, where: "pipeline", refersTo: EntityReference(pipeline))
      .map(\.record)
  }

  func stagesVisited(by deal: DealRecord.ID) throws -> [Stage.ID] {
    let query = try database.query("SELECT path FROM deal WHERE id = ?")
    query.bind(deal.rawValue, at: 1)
    guard try query.step() else { return [] }
    let visits = DealPath.decoded(query.blob(0))
    query.reset()
    return visits.map(\.stage)
  }

  func lastDays(of entity: EntityReference) throws -> [String: Day] {
    try bringIndexesBack()
    return try database.events(of: entity).lastDays
  }

  func hasHistory(_ stage: Stage.ID) throws -> Bool {
    let query = try database.query("SELECT path FROM deal")
    defer { query.reset() }
    while try query.step() {
      if DealPath.decoded(query.blob(0)).contains(where: { $0.stage == stage }) { return true }
    }
    return false
  }

  func referrer(to entity: EntityReference) throws -> EntityKind? {
    try bringIndexesBack()
    for (layout, column) in TableLayout.references(to: entity.kind) {
      let sql = "SELECT 1 FROM \(layout.table) WHERE \(column) = ? LIMIT 1"
      if try database.number(sql, .integer(entity.id)) != nil { return layout.kind }
    }
    return nil
  }

  func referring(
    _ kind: EntityKind, _ field: String, to entity: EntityReference
  ) throws -> [Int64] {
    try bringIndexesBack()
    let layout = TableLayout.of(kind)
    guard let column = layout.column(of: field) else { return [] }
    let query = try database.query(
      "SELECT id FROM \(layout.table) WHERE \(column) = ? ORDER BY id")
    query.bind(entity.id, at: 1)
    var numbers: [Int64] = []
    while try query.step() { numbers.append(query.integer(0)) }
    return numbers
  }

  func allocate(_ kind: EntityKind) throws -> Int64 { try next(kind.rawValue) }

  /// The number after the last one given in this series.
  func next(_ series: String) throws -> Int64 {
    let next = try lastNumber(of: series) + 1
    last[series] = next
    return next
  }

  /// The last number given in this series, 0 where none was.
  func lastNumber(of series: String) throws -> Int64 {
    try last[series] ?? database.last(series)
  }

  /// Takes note of the last number given in a series.
  func note(_ number: Int64, in series: String) { last[series] = number }

  /// Keeps the numbers given, so that they are never given again.
  func keepNumbers() throws {
    for (series, last) in last {
      try database.run(
        """
        INSERT INTO counter (kind, last) VALUES (?, ?)
        ON CONFLICT (kind) DO UPDATE SET last = excluded.last
        """, .text(series), .integer(last))
    }
  }
}

extension Database {
  /// The series that events and changes of annulment are numbered in.
  static let sequence = "sequence"
  /// The series that transactions are numbered in.
  static let transaction = "txn"

  /// The last number given in a series, from 1; 0 where none was.
  func last(_ series: String) throws -> Int64 {
    try number("SELECT last FROM counter WHERE kind = ?", .text(series)) ?? 0
  }
}
