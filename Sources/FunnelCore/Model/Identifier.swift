/// A row's identity: a number the store allocates inside the write and never uses again.
///
/// A negative number is *provisional*: it stands for a record that the same batch of changes
/// creates, and the store replaces it by the number it allocates.
public struct Identifier<Noun>: RawRepresentable, Hashable, Comparable, BitwiseCopyable, Sendable {
  /// The number, shown to people as `#117`.
  public let rawValue: Int64

  /// An identity with the given number.
  public init(rawValue: Int64) { self.rawValue = rawValue }

  /// An identity with the given number.
  public init(_ rawValue: Int64) { self.rawValue = rawValue }

  /// Whether the store has yet to allocate the real number.
  public var isProvisional: Bool { rawValue < 0 }

  /// Orders identities by age: a smaller number was allocated earlier.
  public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}

extension Identifier: CustomStringConvertible {
  /// The number as people write it: `#117`.
  public var description: String { "#\(rawValue)" }
}
