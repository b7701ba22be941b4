import FunnelCore

/// Some steps of a batch that are worked out to the last: their events have their numbers and days,
/// and it is known what rows they lead to.
struct Portion {
  /// The steps in their order.
  private(set) var entries: [LedgerEntry]
  /// The number of the first event.
  let first: Int64
  /// The number of the last event; one before the first where there is none.
  let last: Int64
  /// The rows they lead to.
  private(set) var rows: PendingRows

  /// - Parameter stored: Finds the row of a record that was there before.
  init(
    _ entries: [LedgerEntry], from first: Int64, today: Day,
    stored: (EntityReference) throws -> StoredRow?
  ) throws {
    (self.entries, self.first) = (entries, first)
    rows = PendingRows(today: today, minimumCapacity: entries.count)
    var sequence = first
    for place in entries.indices {
      if let changed = try rows.take(entries[place], as: sequence, stored: stored) {
        self.entries[place] = changed
      }
      sequence += Int64(entries[place].count)
    }
    last = sequence - 1
  }
}
