import FunnelCore
import GRDB
import GRDBSQLite

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

extension SQLiteStore {
  /// Looks for damage and for rows that are not the fold of their events.
  public func check() throws(StoreError) -> StoreHealth {
    let durability = try unlocked { try $0.durability() }
    return try read { database in
      var health = StoreHealth(
        damage: try database.damage(), unfolded: [], counts: [:], events: 0,
        schemaVersion: try database.userVersion(),
        engineVersion: String(cString: sqlite3_libversion()),
        engineHasResetBug: (3_007_000...3_051_002).contains(sqlite3_libversion_number()),
        durability: durability, fileSystem: fileSystem)
      health.orphanedDrafts = try database.orphanedDrafts()
      for kind in EntityKind.allCases {
        let table = TableLayout.of(kind).table
        health.counts[kind] = Int(try database.number("SELECT count(*) FROM \(table)") ?? 0)
        try database.compare(kind, &health)
      }
      return health
    }
  }
}

extension SQLiteStore {
  /// The type of the file system the store lies on; nil where the kernel does not say.
  private var fileSystem: String? {
    var facts = stat()
    return stat(path, &facts) == 0 ? Mount.type(ofDevice: facts.st_dev) : nil
  }
}

extension Database {
  /// The drafts whose deal is not there, the oldest first.
  fileprivate func orphanedDrafts() throws -> [StoreHealth.OrphanedDraft] {
    let query = try query(
      """
      SELECT deal, author, saved_at FROM draft WHERE deal NOT IN (SELECT id FROM deal)
      ORDER BY saved_at, deal, author
      """)
    var drafts: [StoreHealth.OrphanedDraft] = []
    while try query.step() {
      drafts.append(
        StoreHealth.OrphanedDraft(
          deal: Deal.ID(query.integer(0)), author: query.text(1),
          savedAt: Instant(milliseconds: query.integer(2))))
    }
    return drafts
  }

  /// What is wrong with the file itself, in the engine's words.
  func damage() throws -> [String] {
    var damage = try String.fetchAll(self, sql: "PRAGMA integrity_check").filter { $0 != "ok" }
    for row in try Row.fetchAll(self, sql: "PRAGMA foreign_key_check") {
      let (table, id, parent): (String, Int64?, String) = (row[0], row[1], row[2])
      damage.append("\(table) \(id ?? 0) refers to a missing \(parent)")
    }
    return damage
  }

  fileprivate func durability() throws -> String {
    let mode = try String.fetchOne(self, sql: "PRAGMA journal_mode") ?? ""
    let level = try number("PRAGMA synchronous") ?? 0
    let names = ["off", "normal", "full", "extra"]
    return "\(mode), synchronous \(names.indices.contains(Int(level)) ? names[Int(level)] : "")"
  }

  fileprivate func compare(_ kind: EntityKind, _ health: inout StoreHealth) throws {
    var existing = 0
    var found = health
    try forEachFold(of: kind) { id, values, _, events in
      let entity = EntityReference(kind, id)
      found.events += events.count
      if values != nil { existing += 1 }
      if try row(of: entity)?.values != values {
        found.unfolded.append(entity)
      } else if kind == .deal, values != nil, try visits(of: id) != DealPath.visits(of: events) {
        found.unfolded.append(entity)
      }
    }
    health = found
    // Rows that no event tells of are found one by one only where their number says there are any.
    guard let count = health.counts[kind], count > existing else { return }
    for id in try Int64.fetchAll(self, sql: "SELECT id FROM \(TableLayout.of(kind).table)") {
      let entity = EntityReference(kind, id)
      if try events(of: entity).folded() == nil { health.unfolded.append(entity) }
    }
  }
}
