public import FunnelCore
import GRDB

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

extension SQLiteStore {
  /// Puts a copy in a store's place; what was there is kept under another name.
  ///
  /// The copy may be of an older layout, which is brought up to date when it is opened.
  ///
  /// - Returns: Where the former store is now; nil where there was none.
  /// - Throws: `StoreError` where the copy is no sound store; then nothing has changed.
  @discardableResult
  public static func restore(
    _ copy: String, to path: String, at instant: Instant
  ) throws(StoreError) -> String? {
    guard let source = try? StoreLocation(copy, makingFolders: false), source.exists else {
      throw .missing(path: copy)
    }
    let location = try StoreLocation(path, makingFolders: true)
    try location.check(allowingNetwork: true)
    let draft = "\(location.path).restored-\(instant.milliseconds)"
    defer { unlink(draft) }
    do {
      let queue = try DatabaseQueue(path: source.path, configuration: forReading)
      try queue.inDatabase { try Backup.check($0, named: source.path) }
      try Backup.copy(queue, to: draft)
      try queue.close()
    } catch {
      throw openingError(error, path: source.path)
    }
    keepMode(of: location.path, on: draft)
    let lock = try WriteLock(of: location, mode: location.isForGroup ? 0o660 : 0o600)
    return try lock.whileHeld { () throws(StoreError) in
      try place(draft, at: location, movingFormerTo: "before-restore-\(instant.milliseconds)")
    }
  }

  /// Moves a new file in a store's place, with nobody writing.
  ///
  /// The path leads to the former store or to the new one at every moment. Programs that have the
  /// former one open see that it has been replaced before they write again.
  private static func place(
    _ draft: String, at location: StoreLocation, movingFormerTo name: String
  ) throws(StoreError) -> String? {
    let path = location.path
    do {
      guard access(path, F_OK) == 0 else {
        guard rename(draft, path) == 0 else { throw StoreError(errno: errno, path: path) }
        settle(location.folder)
        return nil
      }
      let aside = "\(path).\(name)"
      try emptyJournal(of: path)
      guard link(path, aside) == 0 else { throw StoreError(errno: errno, path: aside) }
      for suffix in ["-wal", "-shm"] where access(path + suffix, F_OK) == 0 {
        guard rename(path + suffix, aside + suffix) == 0 else {
          throw StoreError(errno: errno, path: aside)
        }
      }
      guard rename(draft, path) == 0 else { throw StoreError(errno: errno, path: path) }
      settle(location.folder)
      return aside
    } catch {
      throw StoreError(error, path: path)
    }
  }

  /// Makes the new name last over a power cut; where that fails the former store would be back.
  private static func settle(_ folder: String) {
    do { try Backup.sync(folder) } catch {}
  }

  /// Brings what is in a store's journal into its file, so that the two can be parted.
  ///
  /// - Throws: `StoreError.busy` where somebody reads all the time. The journal of a damaged file
  ///   is moved away with it as it is.
  private static func emptyJournal(of path: String) throws {
    var isBusy = false
    do {
      let queue = try DatabaseQueue(path: path, configuration: configuration())
      isBusy = try queue.inDatabase { database in
        guard try String.fetchOne(database, sql: "PRAGMA journal_mode") == "wal" else {
          return false
        }
        return try database.number("PRAGMA wal_checkpoint(TRUNCATE)") == 1
      }
      try queue.close()
    } catch is DatabaseError {}
    if isBusy { throw StoreError.busy(path: path, process: nil) }
  }

  /// Lets those read and write the new file who could the former one.
  private static func keepMode(of path: String, on draft: String) {
    var facts = stat()
    guard stat(path, &facts) == 0 else { return }
    _ = chown(draft, uid_t.max, facts.st_gid)
    chmod(draft, facts.st_mode & 0o777)
  }
}
