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
  /// - Returns: Whether it was; a store that holds anything stays.
  public static func remove(emptyStoreAt path: String) throws(StoreError) -> Bool {
    let location = try StoreLocation(path, makingFolders: false)
    guard location.exists else { return false }
    return try WriteLock(of: location, mode: 0o600).whileHeld { () throws(StoreError) in
      let last: Int64?
      do {
        let queue = try DatabaseQueue(path: location.path, configuration: forReading)
        defer { try? queue.close() }
        last = try queue.inDatabase { try $0.number("SELECT max(id) FROM txn") }
      } catch {
        throw StoreError(error, path: location.path)
      }
      // The first transaction makes the settings.
      guard last == 1 else { return false }
      for suffix in ["", "-wal", "-shm", "-lock"] { unlink(location.path + suffix) }
      return true
    }
  }

  private static func areSame(_ path: String, _ other: String) -> Bool {
    var (one, two) = (stat(), stat())
    return stat(path, &one) == 0 && stat(other, &two) == 0
      && one.st_dev == two.st_dev && one.st_ino == two.st_ino
  }
}
