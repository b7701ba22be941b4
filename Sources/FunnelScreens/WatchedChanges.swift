public import FunnelCore
public import FunnelExchange

/// Changes of which somebody is told, every now and then, how many have been made.
///
/// Where that throws there are no more of them, and none may be kept: `confirm` says so.
public final class WatchedChanges: Sequence, IteratorProtocol {
  /// How many there are.
  public let underestimatedCount: Int

  private var changes: PackedChanges.Iterator
  private let watch: (Int) throws -> Void
  private var done = 0
  private var failure: (any Error)?

  /// Changes, and who is told how many of them have been made.
  public init(_ changes: PackedChanges, watch: @escaping (Int) throws -> Void) {
    underestimatedCount = changes.count
    self.changes = changes.makeIterator()
    self.watch = watch
  }

  /// The next change; nil after the last one.
  public func next() -> Change? {
    guard failure == nil else { return nil }
    if done.isMultiple(of: 1_000) {
      do {
        try watch(done)
      } catch {
        failure = error
        return nil
      }
    }
    done += 1
    return changes.next()
  }

  /// Makes sure that nobody wants them not to be made.
  public func confirm() throws { if let failure { throw failure } }
}
