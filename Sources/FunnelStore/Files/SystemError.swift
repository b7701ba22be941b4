#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// What the operating system gives as the reason of a failure.
public struct SystemError: Error, Hashable, Sendable {
  /// The number.
  public let code: Int32

  /// A reason by its number.
  public init(_ code: Int32) { self.code = code }

  /// The reason in the system's words.
  public var detail: String { String(cString: strerror(code)) }
}
