import FunnelCore
import GRDB

/// Indexes that are taken away while very many rows are written and built from all of them in the
/// end: to sort a million entries takes the engine a fraction of the time that it takes to put each
/// in its place.
///
/// All of it is part of the transaction that writes the rows: nobody sees the store without them,
/// and where it fails nothing has happened to them.
final class AbsentIndexes {
  private let database: Database
  /// What makes them, in the order in which they were made.
  private var definitions: [String] = []

  /// Tables that very many rows are written to, with the numbers that a row of the file takes in
  /// each; nothing is looked for in them by these indexes while the rows are written.
  private static let tables: [(name: String, numbersPerRow: Int64)] = [
    ("event", 10), ("deal", 1), ("account", 1), ("contact", 1),
  ]

  /// Takes the indexes away of tables that hold less than what is to come.
  ///
  /// - Parameter count: How many changes are to come.
  init(_ database: Database, expecting count: Int) throws {
    self.database = database
    for (table, numbersPerRow) in Self.tables {
      let last = try database.number("SELECT max(rowid) FROM \(table)") ?? 0
      guard last <= Int64(count) * numbersPerRow else { continue }
      let indexes = try database.query(
        """
        SELECT name, sql FROM sqlite_schema
        WHERE type = 'index' AND tbl_name = ? AND sql IS NOT NULL ORDER BY rowid
        """)
      indexes.bind(table, at: 1)
      var names: [String] = []
      while try indexes.step() {
        names.append(indexes.text(0))
        definitions.append(indexes.text(1))
      }
      for name in names { try database.execute(sql: "DROP INDEX \(name)") }
    }
  }

  /// Builds them again, once.
  ///
  /// - Throws: `StoreError.duplicate` where two of the rows have the same identity.
  func build() throws {
    let definitions = definitions
    self.definitions = []
    for definition in definitions {
      do {
        try database.execute(sql: definition)
      } catch let error as DatabaseError
        where error.extendedResultCode == .SQLITE_CONSTRAINT_UNIQUE
      {
        throw try duplicate() ?? error
      }
    }
  }

  /// The first record that has the identity of another.
  private func duplicate() throws -> StoreError? {
    for kind in [EntityKind.deal, .account, .contact] {
      let query = try database.query(
        """
        SELECT origin, external_id FROM (
          SELECT id, origin, external_id,
            row_number() OVER (PARTITION BY external_id, origin ORDER BY id) AS number
          FROM \(TableLayout.of(kind).table) WHERE external_id IS NOT NULL AND origin IS NOT NULL)
        WHERE number = 2 ORDER BY id LIMIT 1
        """)
      defer { query.reset() }
      guard try query.step() else { continue }
      return .duplicate(kind, origin: query.text(0), externalID: query.text(1))
    }
    return nil
  }
}
