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

/// Who may read and write the files of a store, and what links that lie in the way lead to.
struct FileSafetyTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private var path: String { folder.file("funnel.db") }

  /// A file that must stay as it is, and a link to it of another name.
  private func plant(_ name: String) throws {
    try folder.write(Array("precious".utf8), to: "precious")
    #expect(symlink(folder.file("precious"), folder.file(name)) == 0)
  }

  private func expectPreciousKept() throws {
    #expect(try folder.bytes(of: "precious") == Array("precious".utf8))
    #expect(folder.mode(of: "precious") == 0o600)
  }

  @Test func `a copy, the folder of copies and the cache are their owner's alone`() throws {
    let store = try SQLiteStore.open(at: path, mode: .create)
    store.bookCache = BookCache(of: store.path, in: folder.file("cache/funnel"), leastDeals: 0)
    _ = try Fixture.fiveStage(in: store)
    let keep = try #require(store.keeping(try store.load()))
    keep()
    try DailyBackup.make(of: path, today: Fixture.today)
    #expect(folder.mode(of: "cache") == 0o700)
    #expect(folder.mode(of: "cache/funnel") == 0o700)
    #expect(folder.mode(of: "funnel.db.backups") == 0o700)
    for name in folder.names(in: "cache/funnel") {
      #expect(folder.mode(of: "cache/funnel/\(name)") == 0o600)
    }
    for name in folder.names(in: "funnel.db.backups") {
      #expect(folder.mode(of: "funnel.db.backups/\(name)") == 0o600)
    }
    #expect(folder.names(in: "cache/funnel").count == 1)
    #expect(folder.names(in: "funnel.db.backups").count == 1)
  }

  @Test func `a group has a store only where that is asked for`() throws {
    var options = SQLiteStore.Options()
    options.isSharedWithGroup = true
    let store = try SQLiteStore.open(
      at: folder.file("team/funnel.db"), mode: .create, options: options)
    _ = try Fixture.fiveStage(in: store)
    #expect(folder.mode(of: "team") == 0o2770)
    for name in ["", "-wal", "-shm", "-lock"] {
      #expect(folder.mode(of: "team/funnel.db" + name) == 0o660, "\(name)")
    }
    try DailyBackup.make(of: store.path, today: Fixture.today)
    #expect(folder.mode(of: "team/funnel.db.backups") == 0o2770)
    #expect(folder.mode(of: "team/funnel.db.backups/2026-11-21.funnel") == 0o660)
  }

  @Test func `a store that was opened to a group has a lock and copies that the group can use`()
    throws
  {
    _ = try SQLiteStore.open(at: path, mode: .create)
    for name in ["", "-wal", "-shm"] { chmod(path + name, 0o660) }
    chmod(folder.path, 0o2770)
    unlink(path + "-lock")
    let store = try SQLiteStore.open(at: path)
    #expect(folder.mode(of: "funnel.db-lock") == 0o660)
    try DailyBackup.make(of: store.path, today: Fixture.today)
    #expect(folder.mode(of: "funnel.db.backups") == 0o2770)
    #expect(folder.mode(of: "funnel.db.backups/2026-11-21.funnel") == 0o660)
  }

  @Test func `a store of two names is refused by both`() throws {
    _ = try SQLiteStore.open(at: path, mode: .create)
    let other = folder.file("other.db")
    #expect(link(path, other) == 0)
    #expect(throws: StoreError.severalNames(path: path)) { try SQLiteStore.open(at: path) }
    #expect(throws: StoreError.severalNames(path: other)) { try SQLiteStore.open(at: other) }
    unlink(other)
    _ = try SQLiteStore.open(at: path)
    // What a program has left that was killed while it made or restored the store is nobody's.
    #expect(link(path, path + "-new-77") == 0)
    #expect(link(path, path + ".before-restore-7") == 0)
    _ = try SQLiteStore.open(at: path)
  }

  @Test func `a store with somebody else's trigger is not opened`() throws {
    _ = try SQLiteStore.open(at: path, mode: .create)
    try DatabaseQueue(path: path).writeWithoutTransaction { database in
      try database.execute(
        sql: "CREATE TRIGGER evil AFTER INSERT ON event BEGIN DELETE FROM deal; END")
    }
    let refusal = StoreError.damaged(path: path, detail: "foreign trigger evil")
    #expect(throws: refusal) { try SQLiteStore.open(at: path) }
    #expect(throws: refusal) { try SQLiteStore.open(at: path, mode: .readOnly) }
    #expect(throws: StoreError.self) {
      try SQLiteStore.restore(path, to: folder.file("s.db"), at: Instant(milliseconds: 7))
    }
  }

  @Test func `a link in the place of the lock is not followed`() throws {
    try plant("funnel.db-lock")
    #expect(throws: StoreError.self) { try SQLiteStore.open(at: path, mode: .create) }
    try expectPreciousKept()
  }

  @Test func `a link in the place of a new store's draft is not followed`() throws {
    try plant("funnel.db-new-\(getpid())")
    _ = try SQLiteStore.open(at: path, mode: .create)
    try expectPreciousKept()
    #expect(folder.names.contains("funnel.db"))
  }

  @Test func `a link in the place of a copy is not followed`() throws {
    let store = try SQLiteStore.open(at: path, mode: .create)
    try plant("copy.db")
    #expect(throws: StoreError.self) { try store.backUp(to: folder.file("copy.db")) }
    unlink(folder.file("precious"))
    #expect(throws: StoreError.self) { try store.backUp(to: folder.file("copy.db")) }
    #expect(!folder.names.contains("precious"))
  }

  @Test func `a link in the place of what is restored is not followed`() throws {
    let store = try SQLiteStore.open(at: path, mode: .create)
    try store.backUp(to: folder.file("copy.db"))
    for name in ["funnel.db.restored-7", "funnel.db.before-restore-7"] {
      try plant(name)
      #expect(throws: StoreError.self) {
        try SQLiteStore.restore(folder.file("copy.db"), to: path, at: Instant(milliseconds: 7))
      }
      try expectPreciousKept()
      unlink(folder.file(name))
      #expect(try SQLiteStore.open(at: path).load().deals.isEmpty)
    }
  }

  @Test func `a link to a store leads to its journal and lock too`() throws {
    try folder.write([], to: "elsewhere")
    unlink(folder.file("elsewhere"))
    _ = try SQLiteStore.open(at: folder.file("real.db"), mode: .create)
    #expect(symlink(folder.file("real.db"), path) == 0)
    let store = try SQLiteStore.open(at: path)
    #expect(store.path == folder.file("real.db"))
    _ = try Fixture.fiveStage(in: store)
    #expect(!folder.names.contains { $0.hasPrefix("funnel.db-") })
    #expect(folder.names.contains("real.db-wal"))
  }

  @Test func `a file is written where a link leads, and the link stays`() throws {
    try plant("link.csv")
    try AtomicFile.write(Array("new".utf8), to: folder.file("link.csv"))
    #expect(try folder.bytes(of: "precious") == Array("new".utf8))
    var facts = stat()
    lstat(folder.file("link.csv"), &facts)
    #expect(facts.st_mode & S_IFMT == S_IFLNK)
  }

  @Test func `a link that leads nowhere makes no file there`() throws {
    #expect(symlink(folder.file("nowhere"), folder.file("link.csv")) == 0)
    try AtomicFile.write(Array("new".utf8), to: folder.file("link.csv"))
    #expect(folder.names == ["link.csv"])
    #expect(folder.mode(of: "link.csv") == 0o600)
  }

  @Test func `a new file is its owner's alone, and one that is there keeps who may read it`() throws
  {
    try AtomicFile.write(Array("new".utf8), to: folder.file("a.csv"))
    #expect(folder.mode(of: "a.csv") == 0o600)
    chmod(folder.file("a.csv"), 0o640)
    try AtomicFile.write(Array("newer".utf8), to: folder.file("a.csv"))
    #expect(folder.mode(of: "a.csv") == 0o640)
    #expect(folder.names == ["a.csv"])
  }

  @Test(
    "what a stranger puts beside a store where everybody may write is not used",
    .enabled(if: getuid() == 0),
    arguments: ["-wal", "-shm", "-journal", "-lock", ".backups"])
  func strangers(suffix: String) throws {
    chmod(folder.path, 0o1777)
    _ = try SQLiteStore.open(at: path, mode: .create)
    unlink(path + suffix)
    try folder.write([], to: "funnel.db" + suffix)
    #expect(chown(path + suffix, 12_345, 12_345) == 0)
    #expect(throws: StoreError.worldWritableFolder(path: folder.path)) {
      try SQLiteStore.open(at: path)
    }
  }
}
