import FunnelCore

/// Works out what changes come to, a portion at a time, so that a million of them need no more
/// memory than a few.
struct ChangeWork {
  /// Steps worked out and written at a time.
  static let portion = 4_000
  /// The most steps that are kept together because they are about one record.
  private static let limit = 4 * portion

  private var working: WorkingLedger
  private var last: Int64
  private let today: Day
  private let stored: (EntityReference) throws -> StoredRow?

  /// - Parameters:
  ///   - last: The number of the last event there is.
  ///   - stored: Finds the row of a record as what was handed on has left it.
  init(
    over ledger: any Ledger, by authorship: Authorship, after last: Int64,
    stored: @escaping (EntityReference) throws -> StoredRow?
  ) {
    working = WorkingLedger(over: ledger, today: authorship.today, author: authorship.author)
    (self.last, today, self.stored) = (last, authorship.today, stored)
  }

  /// Hands on one portion after the other, and says which numbers new records were given.
  mutating func run(
    _ changes: some Sequence<Change>, hand: (Portion) throws -> Void
  ) throws -> [EntityReference: Int64] {
    working.expect(changes.underestimatedCount)
    for change in changes {
      let count = working.entries.count
      // What is about a record that has just been made is worked out best before it is written.
      if count >= Self.portion, count >= Self.limit || !isAboutNewRecord(change) {
        try handOn(hand)
      }
      try working.take(change)
    }
    try handOn(hand)
    return working.created
  }

  private mutating func handOn(_ hand: (Portion) throws -> Void) throws {
    let portion = try Portion(working.entries, from: last + 1, today: today, stored: stored)
    last = portion.last
    working.settle()
    try hand(portion)
  }

  private func isAboutNewRecord(_ change: Change) -> Bool {
    switch change {
    case .move(let deal, _, _, _), .close(let deal, _), .reopen(let deal, _, _),
      .transfer(let deal, _, _):
      working.isNew(EntityReference(deal))
    default: false
    }
  }
}
