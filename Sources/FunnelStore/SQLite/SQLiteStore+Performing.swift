public import FunnelCore
import GRDB

extension SQLiteStore {
  /// Makes all changes or none.
  @discardableResult
  public func perform(
    _ changes: some Sequence<Change>, by authorship: Authorship,
    expecting expected: [EntityReference: Int64], confirming confirm: () throws -> Void
  ) throws(StoreError) -> Commit {
    if changes.underestimatedCount >= ChangeWork.portion {
      return try performMany(changes, by: authorship, expecting: expected, confirming: confirm)
    }
    return try write { database in
      let moved = try MovedRecords(expected, in: database)
      var performing = try Performing(database, by: authorship)
      let ledger = performing.ledger
      var work = ChangeWork(
        over: ledger, by: authorship, after: try ledger.lastNumber(of: Database.sequence),
        stored: ledger.row)
      let created = try work.run(changes) { portion in
        try moved.check(portion.entries)
        try performing.write(portion)
      }
      try confirm()
      return try performing.finish(created: created)
    }
  }

  /// Makes so many changes that two threads are at it: the caller's works out what they come to,
  /// and the engine's writes it.
  private func performMany(
    _ changes: some Sequence<Change>, by authorship: Authorship,
    expecting expected: [EntityReference: Int64], confirming confirm: () throws -> Void
  ) throws(StoreError) -> Commit {
    try whileWriting { queue in
      let handover = Handover()
      let count = changes.underestimatedCount
      queue.asyncWriteWithoutTransaction { database in
        handover.end(
          Result {
            try database.take(from: handover, by: authorship, expecting: expected, count: count)
          })
      }
      do {
        let ledger = RemoteLedger(handover)
        let last = try handover.ask { try $0.lastNumber(of: Database.sequence) }
        var work = ChangeWork(over: ledger, by: authorship, after: last, stored: ledger.row)
        let created = try work.run(changes) { try handover.put(.write($0)) }
        try confirm()
        try handover.put(.keep(created: created, numbers: ledger.numbers))
      } catch is Handover.GivenUp {
        // The engine's thread says why.
      } catch {
        try? handover.put(.fail(error))
      }
      // Before the lock is let go of, whatever has happened.
      return try handover.result()
    }
  }
}

extension Database {
  /// Writes what it is handed, in one transaction.
  fileprivate func take(
    from handover: Handover, by authorship: Authorship,
    expecting expected: [EntityReference: Int64], count: Int
  ) throws -> Commit {
    var commit = Commit(transaction: nil)
    try inTransaction(.immediate) {
      let moved = try MovedRecords(expected, in: self)
      var performing = try Performing(self, by: authorship)
      let bulk = try BulkWriting(self, expecting: count)
      defer { bulk.end() }
      performing.ledger.absent = bulk.absent
      performing.expect(count)
      while true {
        switch handover.next() {
        case .write(let portion):
          try moved.check(portion.entries)
          try performing.write(portion)
        case .answer(let question): question(performing.ledger)
        case .keep(let created, let numbers):
          try performing.ledger.bringIndexesBack()
          for (series, last) in numbers { performing.ledger.note(last, in: series) }
          commit = try performing.finish(created: created)
          return .commit
        case .fail(let error): throw error
        }
      }
    }
    return commit
  }
}
