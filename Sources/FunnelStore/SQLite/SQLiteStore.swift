import GRDB

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A store in one SQLite file that any number of processes share.
///
/// Every write is one transaction under the write lock and is on disk when it returns; readers
/// hold nothing between calls.
public final class SQLiteStore: Store {
  /// What is done with the file.
  public enum Mode: Hashable, Sendable {
    /// Read and write; the file must be there.
    case readWrite
    /// Read only; nothing is ever written.
    case readOnly
    /// Read and write; file and folders are made where missing.
    case create
  }

  /// What is allowed beyond the careful default.
  public struct Options: Hashable, Sendable {
    /// Whether the file may lie on a network file system, where locks cannot be trusted.
    public var allowsNetworkFileSystem: Bool
    /// Whether the file's group may write to a new store and the folders made for it; a store that
    /// is there is shared where its group may write to it.
    public var isSharedWithGroup: Bool
    /// Where large books are kept for the next start; nil where none are.
    public var cacheFolder: String?

    /// The careful default, or what differs from it.
    public init(
      allowsNetworkFileSystem: Bool = false, isSharedWithGroup: Bool = false,
      cacheFolder: String? = nil
    ) {
      self.allowsNetworkFileSystem = allowsNetworkFileSystem
      self.isSharedWithGroup = isSharedWithGroup
      self.cacheFolder = cacheFolder
    }
  }

  /// Where the store is, for messages.
  public let path: String
  /// Whether nothing can be written, and why.
  public let readOnly: ReadOnlyReason?

  let queue: DatabaseQueue
  let lock: WriteLock?
  /// Where a large book is kept for the next start; nil where none is.
  var bookCache: BookCache?
  /// What is kept there, being read for a load that was said to come.
  var keptBook: BookCache.Kept?
  /// The last event of what is kept there; nil where that is of no use.
  var keptSequence: Int64?
  /// So many deals are worth another thread.
  var manyDeals = 5_000
  private let identity: FileIdentity?
  private var dataVersion: Int64 = 0

  /// A store whose file is open.
  ///
  /// - Parameter identity: The file that the path led to before it was opened.
  init(
    _ queue: DatabaseQueue, path: String, identity: FileIdentity?, lock: WriteLock?,
    readOnly: ReadOnlyReason?
  ) throws(StoreError) {
    (self.queue, self.path, self.lock, self.readOnly) = (queue, path, lock, readOnly)
    self.identity = identity
    _ = try changedElsewhere()
  }

  deinit {
    // The last connection to close a file checkpoints it, which must not race a writer either.
    // Where the lock is not to be had, a writer is at work or about to be, and will be the last one.
    if let lock {
      try? lock.whileHeld(within: 0) { () throws(StoreError) in try? queue.close() }
    }
  }

  /// Whether another process has written since the last time this was asked.
  ///
  /// - Throws: `StoreError.missing` or `StoreError.replaced` where the file is no longer the one
  ///   that was opened, whose changes nobody else would see.
  public func changedElsewhere() throws(StoreError) -> Bool {
    try checkFile()
    let current = try unlocked { database in try database.number("PRAGMA data_version") ?? 0 }
    defer { dataVersion = current }
    return current != dataVersion
  }
}

extension SQLiteStore {
  /// Makes sure that the path still leads to the file that was opened.
  func checkFile() throws(StoreError) { try identity?.check(path) }

  /// Reads at one moment, whatever others write meanwhile.
  func read<Result>(_ body: (Database) throws -> Result) throws(StoreError) -> Result {
    do {
      return try queue.read(body)
    } catch {
      throw StoreError(error, path: path, holder: lock?.holder)
    }
  }

  /// Reads what is a single statement, or needs no moment.
  func unlocked<Result>(_ body: (Database) throws -> Result) throws(StoreError) -> Result {
    do {
      return try queue.inDatabase(body)
    } catch {
      throw StoreError(error, path: path, holder: lock?.holder)
    }
  }

  /// Writes in one transaction under the lock; where the body throws, nothing is written.
  func write<Result>(_ body: (Database) throws -> Result) throws(StoreError) -> Result {
    try whileWriting { queue in
      try queue.inDatabase { database in
        var result: Result?
        try database.inTransaction(.immediate) {
          result = try body(database)
          return .commit
        }
        guard let result else { throw StoreError.unexpected(detail: "no result") }
        return result
      }
    }
  }

  /// Runs with the lock held, for a body that writes.
  func whileWriting<Result>(
    _ body: (DatabaseQueue) throws -> Result
  ) throws(StoreError) -> Result {
    if let readOnly { throw .readOnly(readOnly) }
    return try locked { () throws(StoreError) in
      // What is written to a file that has been moved away or replaced would be lost.
      try checkFile()
      do {
        return try body(queue)
      } catch {
        throw StoreError(error, path: path, holder: lock?.holder)
      }
    }
  }

  private func locked<Result>(
    _ body: () throws(StoreError) -> Result
  ) throws(StoreError) -> Result {
    guard let lock else { return try body() }
    return try lock.whileHeld(body)
  }
}
