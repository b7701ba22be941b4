import Synchronization

/// Tells one state of a collection from every other one that any collection ever was in.
///
/// Equal stamps mean equal contents: copies keep the stamp, every change draws a new one.
struct Stamp: Hashable, Sendable {
  private let number: Int

  /// The stamp of a collection that nothing was ever put into.
  static let empty = Stamp(number: 0)

  /// A stamp that nothing else has.
  static var next: Stamp { Stamp(number: drawn.add(1, ordering: .relaxed).newValue) }

  private static let drawn = Atomic<Int>(0)
}
