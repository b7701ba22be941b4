import Foundation
import FunnelTestSupport
import Synchronization
import Testing

/// Proofs drive the built program, one at a time, for some of them measure.
@Suite(.serialized) struct Proofs {}

/// How large proofs are, and where their results are told.
enum Proof {
  /// Whether everything is tried, which takes minutes; otherwise a part of it that takes seconds.
  static let isFull = ProcessInfo.processInfo.environment["FUNNEL_PROOF"] == "full"

  /// A number of tries.
  static func count(_ quick: Int, full: Int) -> Int { isFull ? full : quick }

  /// Tells what was proven, as a row of a table; added to the file that `FUNNEL_PROOF_TABLE` names.
  static func report(_ name: String, _ done: String, _ result: String) {
    if !ProofTable.add(name, done, result) {
      Issue.record("the table of proofs cannot be written")
    }
  }

  /// Does something on so many threads at once and waits for all of them.
  static func inParallel(_ count: Int, _ body: @escaping @Sendable (Int) throws -> Void) throws {
    let group = DispatchGroup()
    let failure = Mutex<(any Error)?>(nil)
    for index in 0..<count {
      group.enter()
      // Not on a queue, which runs only as many at once as there are cores.
      Thread.detachNewThread {
        do { try body(index) } catch { failure.withLock { $0 = $0 ?? error } }
        group.leave()
      }
    }
    group.wait()
    if let error = failure.withLock({ $0 }) { throw error }
  }

  /// Which of a series of tries a thread makes.
  struct Turn: Sendable {
    fileprivate let index: Int
    fileprivate let count: Int

    /// Whether a try is this thread's.
    func takes(_ number: Int) -> Bool { number % count == index }
  }

  /// Shares out tries that need no quiet among two threads where there are many of them.
  static func share(_ body: @escaping @Sendable (Turn) throws -> Void) throws {
    guard isFull else { return try body(Turn(index: 0, count: 1)) }
    try inParallel(2) { try body(Turn(index: $0, count: 2)) }
  }

  /// The value that so many hundredths of all values are not above.
  static func percentile(_ part: Int, of values: [Int]) -> Int {
    let sorted = values.sorted()
    return sorted.isEmpty ? 0 : sorted[min(sorted.count - 1, sorted.count * part / 100)]
  }

  /// Microseconds in milliseconds, with one decimal.
  static func milliseconds(_ microseconds: Int) -> String {
    "\(microseconds / 1000).\(microseconds % 1000 / 100) ms"
  }
}
