import FunnelCore
import GRDB

/// One transaction in the making: edits become events, and rows what their events fold to.
struct Performing {
  /// The records as the rules see them.
  let ledger: StoredLedger

  private let database: Database
  private let writer: RowWriter
  private var log: EventLog?
  private let authorship: Authorship
  private let transaction: Int64
  private let first: Int64
  private var last: Int64
  private var touched: Set<EntityReference> = []

  /// Opens a transaction; the caller has begun the engine's.
  init(_ database: Database, by authorship: Authorship) throws {
    self.database = database
    writer = RowWriter(database)
    self.authorship = authorship
    ledger = StoredLedger(database)
    transaction = try ledger.next(Database.transaction)
    last = try database.last(Database.sequence)
    first = last + 1
  }

  /// Makes room for so many records, so that what is kept of them need not be moved about.
  mutating func expect(_ count: Int) { touched.reserveCapacity(count) }

  /// Writes the steps of a batch in their order.
  mutating func write(_ entries: [LedgerEntry]) throws {
    try write(
      Portion(entries, from: last + 1, today: authorship.today) { try ledger.row(of: $0) })
  }

  /// Writes the next portion of a batch.
  mutating func write(_ portion: Portion) throws {
    guard !portion.entries.isEmpty else { return }
    last = portion.last
    ledger.note(last, in: Database.sequence)
    // Before its events, or the engine would look for those that wait for it among all there are.
    try openTransaction()
    var log = try log ?? EventLog(of: transaction, in: database)
    var sequence = portion.first
    for entry in portion.entries {
      try log.append(entry, as: sequence)
      sequence += Int64(entry.count)
    }
    try log.flush()
    self.log = log
    try portion.rows.write(to: database, with: writer, ledger)
    for row in portion.rows.rows { touched.insert(row.entity) }
    ledger.forget()
  }

  /// Keeps the transaction's own line, which events are read together with.
  private func openTransaction() throws {
    let query = try database.query(
      """
      INSERT INTO txn (id, author, at, label, first, last) VALUES (?, ?, ?, ?, ?, ?)
      ON CONFLICT (id) DO UPDATE SET last = excluded.last
      """)
    query.bind(transaction, at: 1)
    query.bind(authorship.author, at: 2)
    query.bind(authorship.at.milliseconds, at: 3)
    query.bind(authorship.label, at: 4)
    query.bind(first, at: 5)
    query.bind(last, at: 6)
    try query.run()
  }

  /// Closes the transaction; one without an event leaves no trace.
  func finish(created: [EntityReference: Int64] = [:]) throws -> Commit {
    guard last >= first else { return Commit(transaction: nil) }
    try ledger.keepNumbers()
    return Commit(transaction: transaction, created: created, touched: touched)
  }
}
