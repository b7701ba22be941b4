#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Which file a path led to when it was opened, to be told from one put in its place.
struct FileIdentity: Hashable {
  private let device: dev_t
  private let number: ino_t

  /// The file a path leads to; nil where it leads to none.
  init?(of path: String) {
    var facts = stat()
    guard stat(path, &facts) == 0 else { return nil }
    (device, number) = (facts.st_dev, facts.st_ino)
  }

  /// Makes sure that the path still leads to the file.
  func check(_ path: String) throws(StoreError) {
    var facts = stat()
    guard stat(path, &facts) == 0 else { throw StoreError(errno: errno, path: path) }
    guard facts.st_dev == device, facts.st_ino == number else { throw .replaced(path: path) }
  }
}
