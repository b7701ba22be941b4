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

  /// Writes the steps of a batch in their order.
  mutating func write(_ entries: [LedgerEntry]) throws {
    guard !entries.isEmpty else { return }
    var pending = PendingRows(ledger: ledger, today: authorship.today)
    let count = entries.reduce(0) { $0 + Int64($1.count) }
    var sequence = try ledger.next(Database.sequence, count: count)
    last = sequence + count - 1
    // Before its events, or the engine would look for those that wait for it among all there are.
    try openTransaction()
    var log = try log ?? EventLog(of: transaction, in: database)
    for entry in entries {
      try log.append(try pending.take(entry, as: sequence), as: sequence)
      sequence += Int64(entry.count)
    }
    try log.flush()
    self.log = log
    try pending.write(to: database, with: writer)
    touched.formUnion(pending.rows.lazy.map(\.entity))
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
