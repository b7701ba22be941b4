import GRDB

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

extension SQLiteStore {
  /// Whether a path leads to a store's file or to one of those that lie beside it, by whatever
  /// name: through another folder, a symbolic or a hard link.
  public static func isFile(_ path: String, ofStoreAt store: String) -> Bool {
    guard let store = try? StoreLocation(store, makingFolders: false).path else { return false }
    let target = (try? StoreLocation(path, makingFolders: false).path) ?? path
    let own = ["", "-wal", "-shm", "-journal", "-lock"].map { store + $0 }
    return own.contains { $0 == target || areSame($0, target) }
  }

  /// Removes a store that nothing has been put into since it was made, with the files beside it.
  ///
  /// - Returns: Whether it was; a store that holds anything or that others have open stays.
  public static func remove(emptyStoreAt path: String) throws(StoreError) -> Bool {
    let location = try StoreLocation(path, makingFolders: false)
    guard location.exists else { return false }
    return try WriteLock(of: location, mode: 0o600).whileHeld { () throws(StoreError) in
      guard isEmptyAndAlone(location.path) else { return false }
      do throws(SystemError) {
        try removeFiles(ofStoreAt: location.path)
      } catch {
        throw StoreError(errno: error.code, path: location.path)
      }
      return true
    }
  }

  /// Removes a store's file and those that lie beside it, as far as they are there.
  public static func removeFiles(ofStoreAt path: String) throws(SystemError) {
    for suffix in ["", "-wal", "-shm", "-lock"] {
      guard unlink(path + suffix) == 0 || errno == ENOENT else { throw SystemError(errno) }
    }
  }

  private static func isEmptyAndAlone(_ path: String) -> Bool {
    var configuration = configuration()
    configuration.busyMode = .immediateError
    guard let queue = try? DatabaseQueue(path: path, configuration: configuration) else {
      return false
    }
    defer { try? queue.close() }
    do {
      return try queue.inDatabase { database in
        // The first transaction makes the settings.
        guard try database.number("SELECT max(id) FROM txn") == 1 else { return false }
        // The journal is given up only where nobody else has the file open.
        return try String.fetchOne(database, sql: "PRAGMA journal_mode = DELETE") == "delete"
      }
    } catch {
      return false
    }
  }

  private static func areSame(_ path: String, _ other: String) -> Bool {
    var (one, two) = (stat(), stat())
    return stat(path, &one) == 0 && stat(other, &two) == 0
      && one.st_dev == two.st_dev && one.st_ino == two.st_ino
  }
}
