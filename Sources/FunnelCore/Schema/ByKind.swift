import Synchronization

/// A value for every kind of record, each made when it is first asked for.
///
/// A start looks at a third of the kinds, and takes twice the time to make them all.
public final class ByKind<Value: Sendable>: Sendable {
  private let slots: [Slot]

  /// Makes values by a function of their kind, which may be called on any thread.
  public init(_ make: @escaping @Sendable (EntityKind) -> Value) {
    slots = EntityKind.allCases.map { kind in Slot { make(kind) } }
  }

  /// The value of a kind.
  public subscript(kind: EntityKind) -> Value { slots[kind.place].value }

  private final class Slot: Sendable {
    private let make: @Sendable () -> Value
    private let lock = Mutex(())
    private let isMade = Atomic(false)
    // Written once, under the lock, before `isMade` says so.
    private nonisolated(unsafe) var made: Value?

    init(_ make: @escaping @Sendable () -> Value) { self.make = make }

    var value: Value {
      if isMade.load(ordering: .acquiring), let made { return made }
      return lock.withLock { _ in
        if let made { return made }
        let value = make()
        made = value
        isMade.store(true, ordering: .releasing)
        return value
      }
    }
  }
}
