public import FunnelCore
import GRDB

@testable import FunnelStore

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Stores as the first version of the program left them.
public enum FirstVersion {
  /// Makes one of changes that the first version could have made.
  public static func make(_ path: String, of changes: [Change]) throws {
    let present = path + ".present"
    try SQLiteStore.open(at: present, mode: .create).perform(changes, by: Fixture.authorship())
    defer { for suffix in ["", "-wal", "-shm", "-lock"] { unlink(present + suffix) } }
    let queue = try DatabaseQueue(path: path)
    try queue.inDatabase { database in
      try database.execute(sql: "ATTACH ? AS present", arguments: [present])
      try database.execute(sql: "PRAGMA application_id = \(Migrations.applicationID)")
      try database.inTransaction {
        try database.execute(sql: Migrations.steps[0])
        for table in try tables(of: database) {
          let columns = try database.columns(in: table).map { "\"\($0.name)\"" }
            .joined(separator: ", ")
          try database.execute(
            sql: "INSERT INTO main.\(table) (\(columns)) SELECT \(columns) FROM present.\(table)")
        }
        try database.execute(sql: "PRAGMA user_version = 1")
        return .commit
      }
    }
    try queue.close()
  }

  /// A pipeline of one stage with so many deals, called `Deal 1` and so on.
  public static func changes(deals: Int) -> [Change] {
    let pipeline = NewRecord(.pipeline, provisional: -1, values: ["name": .text("Five stages")])
    let stage = NewRecord(
      .stage, provisional: -1,
      values: ["name": .text("Lead"), "pipeline": .integer(-1), "role": .text("open")])
    let settings = Change.edit(
      EntityReference(Settings.only), ["defaultPipeline": .integer(-1)])
    return [.add(pipeline), .add(stage), settings]
      + (1...deals).map { number in
        .add(
          NewRecord(
            .deal, provisional: Int64(-number),
            values: [
              "name": .text("Deal \(number)"), "pipeline": .integer(-1), "stage": .integer(-1),
              "outcome": .text("open"), "currency": .text("USD"),
            ]))
      }
  }

  /// The version of a store's schema, its journal taken into account; 1 where something is left
  /// half done, which only happens before the layout is changed.
  public static func version(of path: String) throws -> Int {
    var configuration = Configuration()
    configuration.readonly = true
    do {
      // GRDB reads as soon as it opens.
      let queue = try DatabaseQueue(path: path, configuration: configuration)
      defer { try? queue.close() }
      return try queue.inDatabase { try $0.userVersion() }
    } catch let error as DatabaseError where error.extendedResultCode == .SQLITE_READONLY_ROLLBACK {
      return 1
    }
  }

  /// The version of the schema that the program writes.
  public static var present: Int { Migrations.steps.count }

  private static func tables(of database: Database) throws -> [String] {
    try String.fetchAll(
      database, sql: "SELECT name FROM main.sqlite_schema WHERE type = 'table' ORDER BY name")
  }
}
