import GRDB

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Copies a store to a new file, whole or not at all.
enum Backup {
  /// Copies to a temporary file beside the target, checks that, and moves it in place.
  ///
  /// - Throws: `StoreError.cannotCreate` where the target exists already.
  static func copy(_ queue: DatabaseQueue, to path: String) throws {
    guard access(path, F_OK) != 0 else { throw StoreError(errno: EEXIST, path: path) }
    var template = Array("\(path)-XXXXXX".utf8CString)
    let descriptor = mkstemp(&template)
    guard descriptor >= 0 else { throw StoreError(errno: errno, path: path) }
    close(descriptor)
    let draft = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
    defer { unlink(draft) }
    try vacuum(queue, into: draft)
    try check(draft, named: path)
    try sync(draft)
    guard link(draft, path) == 0 else { throw StoreError(errno: errno, path: path) }
    try sync(StoreLocation(path, makingFolders: false).folder)
  }

  private static func vacuum(_ queue: DatabaseQueue, into draft: String) throws {
    try queue.inDatabase { database in
      let isReadOnly = try database.number("PRAGMA query_only") == 1
      // Only the copy is written, yet the engine would refuse that too.
      if isReadOnly { try database.execute(sql: "PRAGMA query_only = OFF") }
      try database.execute(sql: "VACUUM INTO ?", arguments: [draft])
      if isReadOnly { try database.execute(sql: "PRAGMA query_only = ON") }
    }
  }

  private static func check(_ draft: String, named path: String) throws {
    var configuration = Configuration()
    configuration.readonly = true
    let copy = try DatabaseQueue(path: draft, configuration: configuration)
    defer { try? copy.close() }
    let verdict = try copy.inDatabase {
      try String.fetchOne($0, sql: "PRAGMA integrity_check")
    }
    guard verdict == "ok" else {
      throw StoreError.damaged(path: path, detail: verdict ?? "")
    }
  }

  /// Makes sure that a file, or what a folder lists, is on disk.
  static func sync(_ path: String) throws {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw StoreError(errno: errno, path: path) }
    defer { close(descriptor) }
    guard fsync(descriptor) == 0 else { throw StoreError(errno: errno, path: path) }
  }
}

extension SQLiteStore {
  /// Copies the store to a new file, checks the copy and syncs it to disk.
  public func backUp(to path: String) throws(StoreError) {
    do {
      try Backup.copy(queue, to: path)
    } catch {
      throw StoreError(error, path: path)
    }
  }
}
