import FunnelCore
import GRDB

/// One transaction in the making: edits become events, and rows what their events fold to.
struct Performing {
  /// The records as the rules see them.
  let ledger: StoredLedger

  private let database: Database
  private let authorship: Authorship
  private let transaction: Int64
  private let first: Int64
  private var last: Int64
  private var touched: Set<EntityReference> = []

  /// Opens a transaction; the caller has begun the engine's.
  init(_ database: Database, by authorship: Authorship) throws {
    self.database = database
    self.authorship = authorship
    ledger = StoredLedger(database)
    transaction = try ledger.next(Database.transaction)
    last = try database.last(Database.sequence)
    first = last + 1
  }

  /// Writes edits in their order.
  mutating func write(_ edits: [FieldEdit]) throws {
    guard !edits.isEmpty else { return }
    var pending = PendingRows(ledger: ledger, today: authorship.today)
    let edits = try edits.enumerated().map { index, edit in
      try pending.take(edit, as: last + 1 + Int64(index))
    }
    try database.append(edits, from: last + 1, of: transaction)
    last = try ledger.next(Database.sequence, count: Int64(edits.count)) + Int64(edits.count) - 1
    try openTransaction()
    try pending.write(to: database)
    touched.formUnion(pending.rows.keys)
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
