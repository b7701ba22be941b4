#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// What the operating system gives as the reason of a failure.
struct SystemError: Error, Hashable {
  /// The number.
  let code: Int32

  /// A reason by its number.
  init(_ code: Int32) { self.code = code }

  /// The reason in the system's words.
  var detail: String { String(cString: strerror(code)) }
}
