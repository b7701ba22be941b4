import FunnelCore
import GRDB

extension Transaction {
  /// What `Query.transaction(at:)` reads, of `txn t`.
  static let columns = "t.id, t.author, t.at, t.label, t.annulled"
}

extension Query {
  /// The transaction whose columns begin here.
  func transaction(at column: Column) -> Transaction {
    Transaction(
      id: integer(column), author: text(column + 1),
      at: Instant(milliseconds: integer(column + 2)), label: text(column + 3),
      isAnnulled: integer(column + 4) != 0)
  }
}

extension Database {
  /// The transaction of that number.
  func transaction(_ id: Int64) throws -> Transaction? {
    let query = try query("SELECT \(Transaction.columns) FROM txn t WHERE t.id = ?")
    query.bind(id, at: 1)
    defer { query.reset() }
    return try query.step() ? query.transaction(at: 0) : nil
  }

  /// The author's newest transaction that stands.
  func undoable(by author: String) throws -> Transaction? {
    try number(
      "SELECT max(id) FROM txn WHERE author = ? AND annulled = 0 AND author <> ''", .text(author)
    ).flatMap(transaction)
  }

  /// The transaction the author undid last, unless the author has gone on to something else.
  func redoable(by author: String) throws -> Transaction? {
    let newest = try undoable(by: author)?.id ?? 0
    return try number(
      """
      SELECT id FROM txn WHERE author = ? AND annulled = 1 AND id > ?
      ORDER BY toggled DESC LIMIT 1
      """, .text(author), .integer(newest)
    ).flatMap(transaction)
  }
}
