import GRDB

/// How the engine is set while very many rows are written in one transaction.
///
/// The conditions of the tables are not looked at again: the rules have checked every value by its
/// field before, and to check a deal takes the engine twice as long as to write it. What refers to
/// what, what is unique, what must be there and of which form are still the engine's to refuse.
/// The pages in use stay in memory, or each would be written again and again: few, for indexes are
/// built when the rows are there, and all else is written from one end to the other.
struct BulkWriting {
  /// The indexes that are not there meanwhile.
  let absent: AbsentIndexes

  private let database: Database
  private let pages: Int64

  /// - Parameter count: How many changes are to come.
  init(_ database: Database, expecting count: Int) throws {
    self.database = database
    pages = try database.number("PRAGMA cache_size") ?? 0
    absent = try AbsentIndexes(database, expecting: count)
    try database.execute(sql: "PRAGMA ignore_check_constraints = ON")
    // Negative numbers are KiB.
    try database.execute(sql: "PRAGMA cache_size = -8192")
  }

  /// Sets the engine back; there is nothing that could be lost by it.
  func end() {
    try? database.execute(sql: "PRAGMA ignore_check_constraints = OFF")
    try? database.execute(sql: "PRAGMA cache_size = \(pages)")
  }
}
