import Foundation
import GRDB

/// Stores as nothing of ours writes them.
public enum StoreDamage {
  /// Puts the largest, smallest and strangest values into rows of a store that nobody has open.
  public static func spoilValues(
    of path: String, _ count: Int, _ dice: inout SplitMix
  ) throws {
    try write(to: path) { database in
      let tables = try String.fetchAll(
        database,
        sql: "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%'")
      for _ in 0..<count {
        let table = tables.randomElement(using: &dice) ?? ""
        let columns = try String.fetchAll(
          database, sql: "SELECT name FROM pragma_table_info('\(table)') WHERE pk = 0")
        let rows = try Int.fetchOne(database, sql: "SELECT count(*) FROM \"\(table)\"") ?? 0
        guard rows > 0, let column = columns.randomElement(using: &dice) else { continue }
        let row = Int.random(in: 0..<rows, using: &dice)
        let value = values.randomElement(using: &dice) ?? .null
        // A table may refuse a value of another type.
        try? database.execute(
          sql: """
            UPDATE "\(table)" SET "\(column)" = ?
            WHERE rowid = (SELECT rowid FROM "\(table)" LIMIT 1 OFFSET \(row))
            """, arguments: [value])
      }
    }
  }

  /// Puts the ends of what a number can be into every fourth column or so of a store that nobody has
  /// open, in all of its rows: moments, days, amounts and the like, but nothing that leads from one
  /// record to another.
  public static func spoilNumbers(of path: String, _ dice: inout SplitMix) throws {
    try write(to: path) { database in
      let columns = try Row.fetchAll(
        database,
        sql: """
          SELECT t.name, c.name FROM sqlite_schema t, pragma_table_info(t.name) c
          WHERE t.type = 'table' AND c.type = 'INTEGER' AND c.pk = 0
            AND c.name NOT IN ('version', 'horizon')
            AND EXISTS (SELECT 1 FROM pragma_table_info(t.name) WHERE name = 'horizon')
            AND c.name NOT IN (SELECT "from" FROM pragma_foreign_key_list(t.name))
          """)
      for column in columns where Int.random(in: 0..<4, using: &dice) == 0 {
        let (table, name): (String, String) = (column[0], column[1])
        let end = ends.randomElement(using: &dice) ?? 0
        try database.execute(
          sql: "UPDATE \"\(table)\" SET \"\(name)\" = ?", arguments: [end])
      }
    }
  }

  private static let ends: [Int64] = [
    .max, .max, .min, .min, Int64(Int32.max), Int64(Int32.min), -1,
  ]

  /// Has a store written to as nothing of ours does, past its rules.
  private static func write(to path: String, _ body: (Database) throws -> Void) throws {
    var configuration = Configuration()
    configuration.foreignKeysEnabled = false
    let queue = try DatabaseQueue(path: path, configuration: configuration)
    try queue.writeWithoutTransaction { database in
      try database.execute(sql: "PRAGMA ignore_check_constraints = ON")
      try body(database)
    }
    try queue.close()
  }

  /// Has an entry of an index lead to another row than it should, in a store that nobody has open:
  /// every page is sound and every row is there, and what is looked for may not be found.
  ///
  /// - Returns: the bytes of the store's file.
  public static func misleadIndex(of path: String, _ dice: inout SplitMix) throws -> [UInt8] {
    var configuration = Configuration()
    configuration.readonly = true
    let queue = try DatabaseQueue(path: path, configuration: configuration)
    let (pageSize, roots) = try queue.read { database in
      (
        try Int.fetchOne(database, sql: "PRAGMA page_size") ?? 4_096,
        try Int.fetchAll(
          database,
          // Whoever looks whether rows are what their events say finds those of events.
          sql: """
            SELECT rootpage FROM sqlite_schema
            WHERE type = 'index' AND sql NOT NULL AND tbl_name <> 'event'
            """)
      )
    }
    try queue.close()
    var bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: path)))
    func number(at place: Int) -> Int { Int(bytes[place]) << 8 | Int(bytes[place + 1]) }
    // A leaf begins with 10; where its entries are stands behind the eight bytes of its header.
    let ends = roots.map { ($0 - 1) * pageSize }.filter { bytes[$0] == 0x0A }.flatMap { page in
      (0..<number(at: page + 3)).compactMap { entry -> Int? in
        let start = page + number(at: page + 8 + 2 * entry)
        // What is longer than this has its length in two bytes.
        return bytes[start] < 0x80 ? start + Int(bytes[start]) : nil
      }
    }
    // The last byte of an entry is that of the row's number.
    if let place = ends.randomElement(using: &dice) { bytes[place] ^= 1 << 2 }
    return bytes
  }

  private static let values: [DatabaseValue] = [
    .null, (-1).databaseValue, 0.databaseValue, 300.databaseValue, 70_000.databaseValue,
    Int64.max.databaseValue, Int64.min.databaseValue, Int(Int32.max).databaseValue,
    Int(Int32.min).databaseValue, 1.5.databaseValue, "".databaseValue, "won".databaseValue,
    "[]".databaseValue, "{}".databaseValue, "\u{1F}".databaseValue, "\u{0}".databaseValue,
    String(repeating: "漏", count: 70_000).databaseValue,
  ]
}
