public import FunnelCore
import GRDB

extension SQLiteStore {
  /// Changes worked out and written at a time, so that a million of them need no more memory.
  private static let portion = 4_000

  /// Makes all changes or none.
  @discardableResult
  public func perform(
    _ changes: [Change], by authorship: Authorship, expecting expected: [EntityReference: Int64]
  ) throws(StoreError) -> Commit {
    try write { database in
      let moved = try MovedRecords(expected, in: database)
      var performing = try Performing(database, by: authorship)
      var working = WorkingLedger(
        over: performing.ledger, today: authorship.today, author: authorship.author)
      for start in stride(from: 0, to: changes.count, by: Self.portion) {
        for change in changes[start..<min(start + Self.portion, changes.count)] {
          try working.take(change)
        }
        try moved.check(working.edits)
        try performing.write(working.edits)
        working.settle()
      }
      return try performing.finish(created: working.created)
    }
  }
}
