import FunnelCore
import GRDB
import GRDBSQLite

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

extension SQLiteStore {
  /// Opens the store at a path, bringing its schema up to date.
  ///
  /// A file that is foreign, damaged or made by a newer version is refused unchanged. A file or
  /// folder that cannot be written is opened for reading only, see `readOnly`.
  ///
  /// - Throws: `StoreError` saying why it cannot be opened.
  public static func open(
    at path: String, mode: Mode = .readWrite, options: Options = Options()
  ) throws(StoreError) -> SQLiteStore {
    let store = try open(at: path, mode: mode, options: options, steps: Migrations.steps)
    store.bookCache = options.cacheFolder.map { BookCache(of: store.path, in: $0) }
    return store
  }

  static func open(
    at path: String, mode: Mode, options: Options = Options(), steps: [String]
  ) throws(StoreError) -> SQLiteStore {
    let location = try StoreLocation(
      path, makingFolders: mode == .create, forGroup: options.isSharedWithGroup)
    guard location.exists || mode == .create else { throw .missing(path: path) }
    try location.check(allowingNetwork: options.allowsNetworkFileSystem)
    if mode == .readOnly || !location.isWritable {
      guard location.exists else { throw .permission(path: location.path) }
      return try openForReading(
        location, because: mode == .readOnly ? .requested : .fileProtected, steps: steps)
    }
    let fileMode: mode_t = options.isSharedWithGroup || location.isForGroup ? 0o660 : 0o600
    do {
      let opened = location.exists ? try Opened(location, steps) : nil
      let lock = try WriteLock(of: location, mode: fileMode)
      if let opened, opened.isReady {
        // Nothing is to be made or migrated, so a long import of somebody else is no hindrance.
        return try connect(location, opened, lock: lock, steps: steps)
      }
      return try lock.whileHeld { () throws(StoreError) in
        try? opened?.queue?.close()
        return try openUnderLock(location, lock: lock, fileMode: fileMode, steps: steps)
      }
    } catch {
      throw openingError(error, path: location.path)
    }
  }

  /// A store that is gone when it is let go of, for tests and trials.
  public static func inMemory() throws(StoreError) -> SQLiteStore {
    do {
      let queue = try DatabaseQueue(configuration: configuration())
      try queue.inDatabase { try $0.becomeStore() }
      return try SQLiteStore(queue, path: ":memory:", identity: nil, lock: nil, readOnly: nil)
    } catch {
      throw StoreError(error, path: ":memory:")
    }
  }

  private static func openForReading(
    _ location: StoreLocation, because reason: ReadOnlyReason, steps: [String]
  ) throws(StoreError) -> SQLiteStore {
    do {
      let identity = FileIdentity(of: location.path)
      let queue = try DatabaseQueue(
        path: location.path, configuration: forReading)
      try queue.inDatabase { database in
        let version = try database.checkIdentity(path: location.path, steps)
        // An older schema would have to be migrated first, which a reader may not do.
        guard version == steps.count else { throw StoreError.readOnly(reason) }
        try database.keepJournal()
      }
      return try SQLiteStore(
        queue, path: location.path, identity: identity, lock: nil, readOnly: reason)
    } catch {
      throw openingError(error, path: location.path)
    }
  }

  /// Makes or migrates what has to be, with nobody else at it.
  private static func openUnderLock(
    _ location: StoreLocation, lock: WriteLock, fileMode: mode_t, steps: [String]
  ) throws(StoreError) -> SQLiteStore {
    do {
      // Asked again now that the lock is held: somebody else may just have made it.
      if access(location.path, F_OK) == 0 {
        try recover(location.path, steps)
      } else {
        try makeFile(at: location, mode: fileMode)
      }
    } catch {
      throw StoreError(error, path: location.path)
    }
    return try connect(location, nil, lock: lock, steps: steps)
  }

  private static func connect(
    _ location: StoreLocation, _ opened: Opened?, lock: WriteLock, steps: [String]
  ) throws(StoreError) -> SQLiteStore {
    do {
      // Taken before: a file put in its place meanwhile would lie beside the other's journal.
      let identity = opened?.identity ?? FileIdentity(of: location.path)
      let queue =
        try opened?.queue
        ?? DatabaseQueue(path: location.path, configuration: configuration())
      try queue.inDatabase { database in
        try database.execute(sql: "PRAGMA journal_mode = WAL")
        // GRDB and a new connection choose less; only FULL keeps every commit over a power cut.
        try database.execute(sql: "PRAGMA synchronous = FULL")
        try database.execute(sql: "PRAGMA journal_size_limit = 16777216")
        try database.keepJournal()
      }
      try migrate(queue, location: location, steps: steps)
      return try SQLiteStore(
        queue, path: location.path, identity: identity, lock: lock, readOnly: nil)
    } catch {
      throw StoreError(error, path: location.path)
    }
  }

  /// A file that has been looked at without changing it.
  private struct Opened {
    /// Which file it was.
    let identity: FileIdentity?
    /// The connection it was looked at by, where that can go on to write.
    let queue: DatabaseQueue?
    /// Whether it can be used as it is: of this layout, and not left in the middle of a change.
    let isReady: Bool

    /// Looks at a file; by a connection that can write only where no journal is pending, which
    /// would be brought into a file that may not be ours.
    init(_ location: StoreLocation, _ steps: [String]) throws {
      identity = FileIdentity(of: location.path)
      if location.hasPendingJournal {
        queue = nil
        do {
          isReady = try inspect(location.path, steps, forReading)
        } catch let error as DatabaseError where error.isUnfinished {
          isReady = false
        }
      } else {
        let queue = try DatabaseQueue(path: location.path, configuration: configuration())
        isReady = try queue.inDatabase { database in
          try database.keepJournal()
          return try database.isReady(location.path, steps)
        }
        self.queue = queue
      }
    }
  }

  /// Takes back what a program has left half done that was killed before there was a journal of
  /// writes ahead, once the file is known as a store.
  private static func recover(_ path: String, _ steps: [String]) throws {
    do {
      _ = try inspect(path, steps, forReading)
    } catch let error as DatabaseError where error.isUnfinished {
      _ = try inspect(path, steps, configuration())
    }
  }

  private static func inspect(
    _ path: String, _ steps: [String], _ configuration: Configuration
  ) throws -> Bool {
    let queue = try DatabaseQueue(path: path, configuration: configuration)
    defer { try? queue.close() }
    return try queue.inDatabase { try $0.isReady(path, steps) }
  }

  /// Makes a new store under another name and moves it in place when it is whole.
  private static func makeFile(at location: StoreLocation, mode: mode_t) throws {
    let path = location.path
    let draft = "\(path)-new-\(getpid())"
    unlink(draft)
    let descriptor = Glibc.open(draft, O_CREAT | O_EXCL | O_RDWR | O_CLOEXEC, mode)
    guard descriptor >= 0 else { throw StoreError(errno: errno, path: path) }
    close(descriptor)
    defer { unlink(draft) }
    chmod(draft, mode)
    let queue = try DatabaseQueue(path: draft, configuration: configuration())
    try queue.inDatabase { database in
      try database.execute(sql: "PRAGMA synchronous = FULL")
      try database.becomeStore()
    }
    try queue.close()
    guard link(draft, path) == 0 else { throw StoreError(errno: errno, path: path) }
    try Backup.sync(location.folder)
  }

  private static func migrate(
    _ queue: DatabaseQueue, location: StoreLocation, steps: [String]
  ) throws {
    let version = try queue.inDatabase { try $0.userVersion() }
    guard version < steps.count else { return }
    try Backup.copy(queue, before: version, of: location)
    try queue.inDatabase { try $0.migrate(steps) }
  }

  /// How a file is opened that is only looked at.
  static var forReading: Configuration { configuration(readOnly: true) }

  static func configuration(readOnly: Bool = false) -> Configuration {
    var configuration = Configuration()
    configuration.readonly = readOnly
    configuration.busyMode = .timeout(5)
    configuration.prepareDatabase { database in
      try database.execute(sql: "PRAGMA trusted_schema = OFF")
      try database.execute(sql: "PRAGMA cell_size_check = ON")
      if readOnly { try database.execute(sql: "PRAGMA query_only = ON") }
    }
    return configuration
  }

  static func openingError(_ error: any Error, path: String) -> StoreError {
    guard let error = error as? DatabaseError else { return StoreError(error, path: path) }
    if error.isUnfinished { return .readOnly(.fileProtected) }
    switch error.resultCode {
    case .SQLITE_CANTOPEN where access(path, R_OK) != 0: return .permission(path: path)
    // A reader without the journal's files needs a folder that can be written.
    case .SQLITE_CANTOPEN where access(StoreLocation.parent(of: path), W_OK) != 0:
      return .readOnlyFolder(path: path)
    default: return StoreError(error, path: path)
    }
  }
}

extension Database {
  func userVersion() throws -> Int { Int(try number("PRAGMA user_version") ?? 0) }

  /// Makes sure that the file is ours and not newer than we are, and says its schema's version.
  func checkIdentity(path: String, _ steps: [String]) throws -> Int {
    guard try number("PRAGMA application_id") == Int64(Migrations.applicationID) else {
      throw StoreError.foreign(path: path)
    }
    let version = try userVersion()
    guard version <= steps.count else {
      throw StoreError.newer(path: path, version: version, supported: steps.count)
    }
    // A truncated file shows here and not in the header.
    guard try number("SELECT count(*) FROM sqlite_schema WHERE name = 'event'") == 1 else {
      throw StoreError.damaged(path: path, detail: "no event table")
    }
    // What somebody has added would run with every change, and a view read for a table.
    let foreign = try String.fetchOne(
      self,
      sql: """
        SELECT type || ' ' || name FROM sqlite_schema WHERE type IN ('trigger', 'view')
        AND name NOT IN ('txn_stays', 'event_stays', 'event_keeps')
        """)
    if let foreign { throw StoreError.damaged(path: path, detail: "foreign \(foreign)") }
    return version
  }

  /// Whether the file is ours, of this layout, and written ahead.
  fileprivate func isReady(_ path: String, _ steps: [String]) throws -> Bool {
    let version = try checkIdentity(path: path, steps)
    let mode = try String.fetchOne(self, sql: "PRAGMA journal_mode")
    return version == steps.count && mode == "wal"
  }

  /// Leaves the journal's files in place when the last connection closes, so that people who
  /// cannot write to the folder can still read the store.
  fileprivate func keepJournal() throws {
    var keep: Int32 = 1
    sqlite3_file_control(sqliteConnection, "main", SQLITE_FCNTL_PERSIST_WAL, &keep)
  }

  /// Makes a store of an empty database: its tables, and the settings as its only record.
  fileprivate func becomeStore() throws {
    try execute(sql: "PRAGMA application_id = \(Migrations.applicationID)")
    try migrate(Migrations.steps)
    try inTransaction(.immediate) {
      let beginning = Authorship(
        author: "", at: Instant(milliseconds: 0), today: Day(number: -719_162), label: "")
      var performing = try Performing(self, by: beginning)
      _ = try performing.ledger.allocate(.settings)
      try performing.write([
        .creation(EntityReference(Settings.only), day: beginning.today, [:])
      ])
      _ = try performing.finish()
      return .commit
    }
  }

  /// Brings the schema up to the last of the steps, all or nothing.
  func migrate(_ steps: [String]) throws {
    let version = try userVersion()
    guard version < steps.count else { return }
    try inTransaction(.immediate) {
      for step in steps[version...] { try execute(sql: step) }
      try execute(sql: "PRAGMA user_version = \(steps.count)")
      return .commit
    }
  }
}

extension DatabaseError {
  /// Whether a change that a killed program has left half done has to be taken back first, which a
  /// reader may not do.
  fileprivate var isUnfinished: Bool { extendedResultCode == .SQLITE_READONLY_ROLLBACK }
}
