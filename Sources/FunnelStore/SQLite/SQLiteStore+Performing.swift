public import FunnelCore
import GRDB

extension SQLiteStore {
  /// Steps worked out and written at a time, so that a million of them need no more memory.
  private static let portion = 4_000

  /// Makes all changes or none.
  @discardableResult
  public func perform(
    _ changes: some Sequence<Change>, by authorship: Authorship,
    expecting expected: [EntityReference: Int64]
  ) throws(StoreError) -> Commit {
    try write { database in
      let moved = try MovedRecords(expected, in: database)
      var performing = try Performing(database, by: authorship)
      var working = WorkingLedger(
        over: performing.ledger, today: authorship.today, author: authorship.author)
      func write() throws {
        try moved.check(working.entries)
        try performing.write(working.entries)
        working.settle()
      }
      var bulk: BulkWriting?
      defer { bulk?.end() }
      for change in changes {
        try working.take(change)
        guard working.entries.count >= Self.portion else { continue }
        if bulk == nil { bulk = try BulkWriting(database) }
        try write()
      }
      try write()
      return try performing.finish(created: working.created)
    }
  }
}
