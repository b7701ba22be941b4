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

  private static func areSame(_ path: String, _ other: String) -> Bool {
    var (one, two) = (stat(), stat())
    return stat(path, &one) == 0 && stat(other, &two) == 0
      && one.st_dev == two.st_dev && one.st_ino == two.st_ino
  }
}
