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
    guard descriptor >= 0 else {
      // What is missing is the folder, not a store.
      let error = SystemError(errno)
      throw error.code == ENOENT
        ? StoreError.cannotCreate(path: path, detail: error.detail)
        : StoreError(errno: error.code, path: path)
    }
    close(descriptor)
    let draft = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
    defer { for suffix in ["", "-journal"] { unlink(draft + suffix) } }
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
    let copy = try DatabaseQueue(path: draft, configuration: SQLiteStore.forReading)
    defer { try? copy.close() }
    try copy.inDatabase { try check($0, named: path) }
  }

  /// Makes sure that a database is a store that this program can read, and sound.
  static func check(_ database: Database, named path: String) throws {
    _ = try database.checkIdentity(path: path, Migrations.steps)
    guard let damage = try database.damage().first else { return }
    throw StoreError.damaged(path: path, detail: damage)
  }

  /// Copies a store before its layout is changed to `STORE.v1`, or to `STORE.v1.2` and so on where
  /// an older copy is there that does not hold the same.
  static func copy(_ queue: DatabaseQueue, before version: Int, of location: StoreLocation) throws {
    let path = "\(location.path).v\(version)"
    removeLeftovers(of: path, in: location.folder)
    let sequence = try queue.inDatabase { try $0.last(Database.sequence) }
    for number in 1... {
      let path = number == 1 ? path : "\(path).\(number)"
      guard access(path, F_OK) == 0 else { return try copy(queue, to: path) }
      let copy = try DatabaseQueue(path: path, configuration: SQLiteStore.forReading)
      defer { try? copy.close() }
      if try copy.inDatabase({ try $0.last(Database.sequence) }) == sequence { return }
    }
  }

  /// Removes what programs have left that were killed while they made a copy.
  ///
  /// - Parameter age: How long nobody must have written to it, in seconds.
  static func removeLeftovers(of path: String, in folder: String, olderThan age: Int = 0) {
    guard let listing = opendir(folder) else { return }
    defer { closedir(listing) }
    let copy = path.split(separator: "/").last ?? ""
    while let entry = readdir(listing) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      guard isDraft(name, of: copy) else { continue }
      let file = "\(folder)/\(name)"
      if let written = written(file), written <= time(nil) - age { unlink(file) }
    }
  }

  /// Whether a name is one that a copy goes by while it is being made.
  static func isDraft(_ name: String, of copy: some StringProtocol) -> Bool {
    name.hasPrefix("\(copy)-") && name.utf8.count == copy.utf8.count + 7
  }

  /// When a file was written to last, in seconds since 1970; nil where there is none.
  static func written(_ path: String) -> Int? {
    var facts = stat()
    guard stat(path, &facts) == 0 else { return nil }
    #if canImport(Glibc)
      return facts.st_mtim.tv_sec
    #else
      return facts.st_mtimespec.tv_sec
    #endif
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
