import Dispatch
import FunnelCore
import GRDB
import Synchronization

/// The later ones of many deals, read from the last on by a thread and a connection of their own,
/// while others are read from the first on: who is done first takes more.
///
/// That connection sees the store at a moment of its own; whoever takes the deals has to see
/// whether it is the moment of the others.
final class LaterDeals: Sendable {
  /// Deals as they were at a moment, a table for each part, in the order of the parts.
  typealias Found = (tables: [DealTable], moment: BookCache.Moment?)

  private static let partCount: Int64 = 32

  /// Identities in parts of about as many deals, all of them together.
  private let parts: [ClosedRange<Int64>]
  /// The parts that nobody has begun with.
  private let waiting: Mutex<Range<Int>>
  private let reading = DispatchGroup()
  private let found = Mutex<Found?>(nil)
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
    parts = Self.parts(from: least, to: greatest)
    waiting = Mutex(parts.indices)
    let succession = StageSuccession(try database.records(Stage.self).map(\.record))
    DispatchQueue.global(qos: .userInitiated).async(group: reading) { [self] in
      // What goes wrong here goes wrong once more for who reads them instead, who says so.
      let deals = try? deals(of: total, in: path, following: succession)
      found.withLock { $0 = deals }
    }
  }

  /// Parts between two identities, the first and last of which go on beyond them.
  private static func parts(from least: Int64, to greatest: Int64) -> [ClosedRange<Int64>] {
    var (parts, start) = ([ClosedRange<Int64>](), Int64.min)
    for part in 1..<partCount {
      // The difference of the two may be beyond all numbers.
      let end = least / partCount * (partCount - part) + greatest / partCount * part
      guard end > start else { continue }
      parts.append(start...(end - 1))
      start = end
    }
    return parts + [start...(.max)]
  }

  /// The next part for who reads from the first on; nil where the others are being read here.
  func nextPart() -> ClosedRange<Int64>? {
    waiting.withLock { $0.popFirst() }.map { parts[$0] }
  }

  /// Waits for those that were read here; nil where they could not be read.
  func deals() -> Found? {
    reading.wait()
    return found.take()
  }

  /// Has the reading end soon, as nobody waits for it.
  func cancel() { isCancelled.store(true, ordering: .relaxed) }

  private func deals(
    of total: Int, in path: String, following succession: StageSuccession
  ) throws -> Found {
    let queue = try DatabaseQueue(path: path, configuration: SQLiteStore.forReading)
    return try queue.read { database in
      let moment = try database.moment()
      var tables: [DealTable] = []
      while let part = waiting.withLock({ $0.popLast() }) {
        var deals = DealTable()
        deals.reserveCapacity(total / parts.count)
        try database.forEachDeal(parts[part], following: succession) { deals.update($0) }
        done.add(deals.count, ordering: .relaxed)
        if isCancelled.load(ordering: .relaxed) { throw StoreError.cancelled }
        tables.append(deals)
      }
      return (tables.reversed(), moment)
    }
  }
}
