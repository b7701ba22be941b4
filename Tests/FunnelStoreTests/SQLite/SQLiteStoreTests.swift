import FunnelCore
import FunnelTestSupport
import GRDB
import Testing

@testable import FunnelStore

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

struct SQLiteStoreTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  var path: String { folder.file("funnel.db") }

  func open(_ mode: SQLiteStore.Mode = .create) throws(StoreError) -> SQLiteStore {
    try SQLiteStore.open(at: path, mode: mode)
  }

  @Test func `every commit is synced to disk`() throws {
    let store = try open()
    #expect(try store.check().durability == "wal, synchronous full")
    let again = try open(.readWrite)
    #expect(try again.check().durability == "wal, synchronous full")
  }

  @Test func `only the owner can read the files and enter the folder`() throws {
    let nested = folder.file("a/funnel.db")
    var store: SQLiteStore? = try SQLiteStore.open(at: nested, mode: .create)
    _ = try Fixture.fiveStage(in: store)
    #expect(folder.mode(of: "a") == 0o700)
    for name in ["funnel.db", "funnel.db-wal", "funnel.db-shm", "funnel.db-lock"] {
      #expect(folder.mode(of: "a/\(name)") == 0o600, "\(name)")
    }
    store = nil
    for name in ["", "-wal", "-shm", "-lock"] { unlink(nested + name) }
    rmdir(folder.file("a"))
  }

  @Test func `what was stored is there after opening again`() throws {
    _ = try Fixture.fiveStage(in: try open())
    let book = try open(.readWrite).load()
    #expect(book.deals.count == 6)
    #expect(folder.names.contains { $0.contains("new") } == false)
  }

  @Test func `two stores on one file see each other`() throws {
    let first = try open()
    _ = try Fixture.fiveStage(in: first)
    let second = try open(.readWrite)
    var book = try second.load()
    #expect(try second.changedElsewhere() == false)
    try first.perform(
      [.edit(EntityReference(.deal, 2), ["name": .text("Renamed")])], by: Fixture.authorship())
    #expect(try first.changedElsewhere() == false)
    #expect(try second.changedElsewhere())
    #expect(try second.changedElsewhere() == false)
    #expect(try second.refresh(&book) == [EntityReference(.deal, 2)])
    #expect(book.deals[Deal.ID(2)]?.name == "Renamed")
    try first.undo(by: Fixture.authorship())
    #expect(try second.refresh(&book) == [EntityReference(.deal, 2)])
    #expect(book.deals[Deal.ID(2)]?.name == "MRI upgrade")
    #expect(try second.refresh(&book) == [])
  }

  @Test func `a reader changes nothing and sees what others write`() throws {
    let writer = try open()
    _ = try Fixture.fiveStage(in: writer)
    let reader = try open(.readOnly)
    #expect(reader.readOnly == .requested)
    #expect(throws: StoreError.readOnly(.requested)) {
      try reader.perform([.remove(EntityReference(.deal, 1))], by: Fixture.authorship())
    }
    var book = try reader.load()
    try writer.perform([.move(DealRecord.ID(1), to: Stage.ID(2))], by: Fixture.authorship())
    #expect(try reader.changedElsewhere())
    _ = try reader.refresh(&book)
    #expect(book.deals[Deal.ID(1)]?.stage == Stage.ID(2))
  }

  @Test func `a missing file is made only where asked for`() throws {
    #expect(throws: StoreError.missing(path: path)) { try open(.readWrite) }
    #expect(throws: StoreError.missing(path: path)) { try open(.readOnly) }
    #expect(folder.names.isEmpty)
  }

  @Test(arguments: [[], Array("no database, just a text file\n".utf8)])
  func `a file that is no store is refused and stays as it is`(_ bytes: [UInt8]) throws {
    try folder.write(bytes, to: "funnel.db")
    for mode in [SQLiteStore.Mode.create, .readWrite, .readOnly] {
      #expect(throws: StoreError.foreign(path: path)) { try open(mode) }
    }
    #expect(try folder.bytes(of: "funnel.db") == bytes)
  }

  @Test func `a store that is moved away or replaced says so when it is asked`() throws {
    let store = try open(.create)
    #expect(try !store.changedElsewhere())
    try folder.moveStore("funnel.db", to: "moved")
    #expect(throws: StoreError.missing(path: path)) { try store.changedElsewhere() }
    _ = try SQLiteStore.open(at: path, mode: .create)
    #expect(throws: StoreError.replaced(path: path)) { try store.changedElsewhere() }
  }

  @Test func `nothing is written to a store that was moved away or replaced`() throws {
    let store = try Fixture.fiveStage(in: try open()).store
    let change = Change.edit(EntityReference(.deal, 1), ["name": .text("Renamed")])
    try store.backUp(to: folder.file("copy.db"))
    try folder.moveStore("funnel.db", to: "elsewhere.db")
    #expect(throws: StoreError.missing(path: path)) {
      try store.perform([change], by: Fixture.authorship())
    }
    rename(folder.file("copy.db"), path)
    #expect(throws: StoreError.replaced(path: path)) {
      try store.perform([change], by: Fixture.authorship())
    }
    #expect(try open(.readWrite).load().deals[Deal.ID(1)]?.name == "Scanner for Mercy")
  }

  @Test func `a draft whose deal is gone is found`() throws {
    let store = try Fixture.fiveStage(in: try open()).store
    var draft = ReviewDraft(
      deal: Deal.ID(6), author: "tom", savedAt: Fixture.now, basedOn: 1, form: ReviewForm())
    draft.form.products = [ProductLine(model: "Monitor")]
    try store.save(draft)
    #expect(try store.check().orphanedDrafts.isEmpty)
    try store.perform([.remove(EntityReference(.deal, 6))], by: Fixture.authorship())
    let orphans = try store.check().orphanedDrafts
    #expect(orphans.map(\.deal) == [Deal.ID(6)])
    #expect(orphans.map(\.author) == ["tom"])
    try store.undo(by: Fixture.authorship())
    #expect(try store.check().orphanedDrafts.isEmpty)
  }

  @Test func `another program's database is refused and stays as it is`() throws {
    let other = try DatabaseQueue(path: path)
    try other.inDatabase { try $0.execute(sql: "CREATE TABLE note (text TEXT)") }
    try other.close()
    let bytes = try folder.bytes(of: "funnel.db")
    #expect(throws: StoreError.foreign(path: path)) { try open() }
    #expect(try folder.bytes(of: "funnel.db") == bytes)
  }

  @Test func `a store of a newer version is refused and stays as it is`() throws {
    try change { try $0.execute(sql: "PRAGMA user_version = 99") }
    let bytes = try folder.bytes(of: "funnel.db")
    #expect(throws: StoreError.newer(path: path, version: 99, supported: current)) { try open() }
    #expect(throws: StoreError.newer(path: path, version: 99, supported: current)) {
      try open(.readOnly)
    }
    #expect(try folder.bytes(of: "funnel.db") == bytes)
  }

  @Test func `a truncated store is refused and stays as it is`() throws {
    try change { try $0.execute(sql: "PRAGMA journal_mode = DELETE") }
    let bytes = Array(try folder.bytes(of: "funnel.db").prefix(8_192))
    try folder.write(bytes, to: "funnel.db")
    let error = #expect(throws: StoreError.self) { try open() }
    guard case .damaged = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(try folder.bytes(of: "funnel.db") == bytes)
  }

  @Test func `damage and rows that no event explains are found`() throws {
    let store = try Fixture.fiveStage(in: try open()).store
    try change { try $0.execute(sql: "UPDATE deal SET amount = 1 WHERE id = 2") }
    #expect(try store.check().unfolded == [EntityReference(.deal, 2)])
  }

  @Test func `history cannot be changed`() throws {
    _ = try Fixture.fiveStage(in: try open())
    for sql in ["DELETE FROM event", "UPDATE event SET new = 1", "DELETE FROM txn"] {
      #expect(throws: DatabaseError.self) { try change { try $0.execute(sql: sql) } }
    }
  }

  @Test func `a folder that everyone may write to is refused`() throws {
    chmod(folder.path, 0o777)
    #expect(throws: StoreError.worldWritableFolder(path: folder.path)) { try open() }
    #expect(folder.names.isEmpty)
  }

  @Test func `a store that somebody else holds is busy and loses nothing`() throws {
    let store = try open()
    _ = try Fixture.fiveStage(in: store)
    let other = try WriteLock(of: StoreLocation(path, makingFolders: false), mode: 0o600)
    store.lock?.patience = 0
    try other.whileHeld { () throws(StoreError) in
      #expect(throws: StoreError.busy(path: path, process: nil)) {
        try store.perform([.remove(EntityReference(.deal, 1))], by: Fixture.authorship())
      }
      let reader = try open(.readWrite)
      #expect(try reader.load().deals.count == 6)
    }
    try store.perform([.remove(EntityReference(.deal, 1))], by: Fixture.authorship())
    #expect(try store.load().deals.count == 5)
  }

  @Test func `who holds the lock is named`() throws {
    let location = try StoreLocation(try open().path, makingFolders: false)
    let lock = try WriteLock(of: location, mode: 0o600)
    #expect(lock.holder == nil)
    try folder.write(Array("812\n".utf8), to: "funnel.db-lock")
    #expect(lock.holder == 812)
  }

  @Test func `the drafts are found without a look at all deals`() throws {
    let plan = try SQLiteStore.inMemory().unlocked { database in
      try String.fetchAll(
        database, sql: "EXPLAIN QUERY PLAN \(SQLiteStore.selectDrafts)", arguments: ["mei"],
        adapter: SuffixRowAdapter(fromIndex: 3))
    }
    #expect(plan.contains { $0.hasPrefix("SCAN draft") || $0.hasPrefix("SEARCH draft") })
    #expect(!plan.contains { $0.hasPrefix("SCAN deal") }, "\(plan)")
  }

  @Test func `a store that nothing was put into can be removed, and no other`() throws {
    #expect(try SQLiteStore.remove(emptyStoreAt: path) == false)
    var other: SQLiteStore? = try open()
    #expect(try SQLiteStore.remove(emptyStoreAt: path) == false)
    #expect(try other?.load().deals.isEmpty == true)
    other = nil
    #expect(try SQLiteStore.remove(emptyStoreAt: path))
    #expect(folder.names.isEmpty)
    _ = try Fixture.fiveStage(in: try open())
    #expect(try SQLiteStore.remove(emptyStoreAt: path) == false)
    #expect(try open(.readWrite).load().deals.count == 6)
  }

  @Test func `a store of the first version is backed up and migrated`() throws {
    try makeFirstVersion()
    let migrated = try open(.readWrite)
    #expect(try migrated.check().schemaVersion == current)
    #expect(try migrated.check().damage.isEmpty)
    #expect(try migrated.check().unfolded.isEmpty)
    #expect(try migrated.load().deals.count == 1)
    var action = ActionItem(id: ActionItem.ID(1))
    (action.deal, action.task) = (DealRecord.ID(1), "Call Dr Lin")
    #expect(try migrated.record(action.id)?.record == action)
    let backup = try DatabaseQueue(path: path + ".v1")
    #expect(try backup.inDatabase { try $0.userVersion() } == 1)
    try backup.close()
    #expect(try SQLiteStore.open(at: path + ".v1").load().deals.count == 1)
  }

  @Test func `the copy before a migration is kept where another state is migrated later`() throws {
    try makeFirstVersion()
    _ = try open(.readWrite)
    for suffix in ["", "-wal", "-shm"] { unlink(path + suffix) }
    try FirstVersion.make(path, of: FirstVersion.changes(deals: 3))
    _ = try open(.readWrite)
    #expect(try SQLiteStore.open(at: path + ".v1").load().deals.count == 1)
    #expect(try SQLiteStore.open(at: path + ".v1.2").load().deals.count == 3)
  }

  @Test func `what a killed program has left half done in an old file is taken back`() throws {
    try FirstVersion.make(folder.file("whole.db"), of: FirstVersion.changes(deals: 2))
    let queue = try DatabaseQueue(path: folder.file("whole.db"))
    try queue.inDatabase { database in
      // With hardly any memory the engine writes to the file before the change is complete.
      try database.execute(sql: "PRAGMA cache_size = 1")
      try database.inTransaction {
        for number in 1...200 {
          try database.execute(
            sql: "INSERT INTO custom_field VALUES (?, 1, 1, 'deal', hex(randomblob(2000)))",
            arguments: [number])
        }
        try database.execute(sql: "UPDATE deal SET name = 'Half done'")
        for suffix in ["", "-journal"] {
          try folder.write(folder.bytes(of: "whole.db" + suffix), to: "funnel.db" + suffix)
        }
        return .rollback
      }
    }
    try queue.close()
    #expect(throws: StoreError.self) { try open(.readOnly) }
    let book = try open(.readWrite).load()
    #expect(book.deals.map(\.name) == ["Deal 1", "Deal 2"])
    #expect(try open(.readWrite).check().damage.isEmpty)
  }

  @Test func `what the first version could not hold is there after the migration`() throws {
    try makeFirstVersion()
    let migrated = try open(.readWrite)
    var meeting = Meeting(id: Meeting.ID(-1))
    (meeting.title, meeting.day) = ("Review", Fixture.today)
    try migrated.perform(
      [
        .add(NewRecord(meeting)),
        .edit(EntityReference(.action, 1), ["meeting": meeting.id.value]),
      ], by: Fixture.authorship())
    #expect(try migrated.record(ActionItem.ID(1))?.record.meeting == Meeting.ID(1))
    #expect(try migrated.check().unfolded.isEmpty)
  }

  @Test func `an older program refuses a store that a newer one has migrated`() throws {
    _ = try Fixture.fiveStage(in: try open())
    let steps = Migrations.steps + ["ALTER TABLE deal ADD COLUMN colour TEXT"]
    let migrated = try SQLiteStore.open(at: path, mode: .readWrite, steps: steps)
    #expect(try migrated.check().schemaVersion == current + 1)
    #expect(try migrated.load().deals.count == 6)
    #expect(try SQLiteStore.open(at: "\(path).v\(current)").load().deals.count == 6)
    #expect(throws: StoreError.newer(path: path, version: current + 1, supported: current)) {
      try open()
    }
  }

  @Test func `a migration that fails changes nothing`() throws {
    try makeFirstVersion()
    let steps = Migrations.steps + ["ALTER TABLE deal ADD COLUMN colour TEXT; SELECT nonsense"]
    #expect(throws: StoreError.self) {
      try SQLiteStore.open(at: path, mode: .readWrite, steps: steps)
    }
    var version = 0
    var tables: [String] = []
    try change { database in
      version = try database.userVersion()
      tables = try self.tables(of: database)
    }
    #expect(version == 1)
    #expect(tables.contains("deal") && !tables.contains("meeting"))
    #expect(try open(.readWrite).load().deals.count == 1)
  }

  @Test func `a backup is a store of its own and overwrites nothing`() throws {
    let store = try Fixture.fiveStage(in: try open()).store
    let copy = folder.file("copy.db")
    try store.backUp(to: copy)
    #expect(folder.mode(of: "copy.db") == 0o600)
    #expect(try SQLiteStore.open(at: copy).load().deals.count == 6)
    #expect(throws: StoreError.cannotCreate(path: copy, detail: "File exists")) {
      try store.backUp(to: copy)
    }
    #expect(!folder.names.contains { $0.hasPrefix("copy.db-") && $0.count == 14 })
    let reader = try open(.readOnly)
    try reader.backUp(to: folder.file("other.db"))
    #expect(throws: StoreError.readOnly(.requested)) {
      try reader.discardDraft(of: Deal.ID(1), by: "mei")
    }
  }

  @Test func `ten thousand deals are one transaction`() throws {
    let store = try Fixture.fiveStage(in: try open()).store
    let changes = (1...10_000).flatMap { number -> [Change] in
      var deal = DealRecord(id: DealRecord.ID(Int64(-number)))
      (deal.name, deal.pipeline, deal.stage) = ("Deal \(number)", Pipeline.ID(1), Stage.ID(1))
      let created = Fixture.today.adding(days: -100)
      return [
        .add(NewRecord(deal, day: created)),
        .move(deal.id, to: Stage.ID(3), on: created.adding(days: 10)),
      ]
    }
    var book = try store.load()
    let commit = try store.perform(changes, by: Fixture.authorship("import"))
    #expect(commit.created.count == 10_000)
    #expect(try store.refresh(&book).count == 10_000)
    #expect(book.deals.count == 10_006)
    #expect(book.deals[Deal.ID(10_006)]?.visits.map(\.stage.rawValue) == [1, 3])
    #expect(try store.check().unfolded.isEmpty)
    try store.undo(by: Fixture.authorship())
    #expect(try store.load().deals.count == 6)
    #expect(try store.check().unfolded.isEmpty)
  }

  /// The version of the schema that the program writes.
  private var current: Int { Migrations.steps.count }

  /// Makes a store as the first version of the program left it: one deal with one action.
  private func makeFirstVersion() throws {
    let action = NewRecord(
      .action, provisional: -1,
      values: ["task": .text("Call Dr Lin"), "deal": .integer(-1), "state": .text("planned")])
    try FirstVersion.make(path, of: FirstVersion.changes(deals: 1) + [.add(action)])
  }

  private func tables(of database: Database) throws -> [String] {
    try String.fetchAll(
      database, sql: "SELECT name FROM main.sqlite_schema WHERE type = 'table' ORDER BY name")
  }

  /// Changes the file behind the store's back.
  private func change(_ body: (Database) throws -> Void) throws {
    if !folder.names.contains("funnel.db") { _ = try open() }
    let queue = try DatabaseQueue(path: path)
    try queue.inDatabase(body)
    try queue.close()
  }
}
