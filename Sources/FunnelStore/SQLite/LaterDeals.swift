import Dispatch
import FunnelCore
import GRDB
import Synchronization

/// The later half of many deals, read on a thread of their own by a connection of their own.
///
/// That connection sees the store at a moment of its own; whoever takes the deals has to see
/// whether it is the moment of the others.
final class LaterDeals: Sendable {
  /// The least identity of theirs, which about as many deals come before.
  let first: Int64

  private let reading = DispatchGroup()
  private let read = Mutex<(deals: DealTable, moment: BookCache.Moment?)?>(nil)
  private let done = Atomic(0)
  private let isCancelled = Atomic(false)

  /// How many have been read.
  var count: Int { done.load(ordering: .relaxed) }

  /// Begins to read; nil where there are no deals.
  ///
  /// - Parameter total: How many deals there are about.
  init?(_ database: Database, of total: Int, _ path: String) throws {
    guard let least = try database.number("SELECT min(id) FROM deal"),
      let greatest = try database.number("SELECT max(id) FROM deal"), least < greatest
    else { return nil }
    // The difference of the two may be beyond all numbers.
    first = least / 2 + greatest / 2
    let succession = StageSuccession(try database.directory())
    DispatchQueue.global(qos: .userInitiated).async(group: reading) { [self] in
      // What goes wrong here goes wrong once more for who reads them instead, who says so.
      let found = try? deals(about: total / 2, in: path, following: succession)
      read.withLock { $0 = found }
    }
  }

  /// Waits for them; nil where they could not be read.
  func deals() -> (deals: DealTable, moment: BookCache.Moment?)? {
    reading.wait()
    return read.withLock { found in
      defer { found = nil }
      return found
    }
  }

  /// Has the reading end soon, as nobody waits for it.
  func cancel() { isCancelled.store(true, ordering: .relaxed) }

  private func deals(
    about number: Int, in path: String, following succession: StageSuccession
  ) throws -> (deals: DealTable, moment: BookCache.Moment?) {
    let queue = try DatabaseQueue(path: path, configuration: SQLiteStore.forReading)
    return try queue.read { database in
      let moment = try database.moment()
      var deals = DealTable()
      deals.reserveCapacity(number)
      try database.forEachDeal(first...(.max), following: succession) { deal in
        deals.update(deal)
        guard deals.count % DealTable.perReport == 0 else { return }
        done.store(deals.count, ordering: .relaxed)
        if isCancelled.load(ordering: .relaxed) { throw StoreError.cancelled }
      }
      return (deals, moment)
    }
  }
}
