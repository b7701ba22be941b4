#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A file in the making, which takes the place of another when it is whole.
///
/// It has no name until then, so that a program that is ended or killed leaves nothing behind. Where
/// the file system knows no files without names it has one that tells whose it is.
struct FileDraft: ~Copyable {
  /// Where to write.
  let descriptor: Int32
  private let path: String
  private let name: String
  private let isNamed: Bool

  /// Begins a file that only its owner can read.
  ///
  /// - Throws: `FileError.cannotCreate`.
  init(of path: String) throws(FileError) {
    self.path = path
    let nameless = Self.nameless(beside: path)
    if nameless >= 0 {
      (descriptor, name, isNamed) = (nameless, "\(path).\(getpid())", false)
      return
    }
    var template = Array("\(path).\(getpid()).XXXXXX".utf8CString)
    descriptor = mkstemp(&template)
    guard descriptor >= 0 else { throw .cannotCreate(path: path, SystemError(errno)) }
    _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
    name = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
    isNamed = true
  }

  /// A file without a name in the folder of another; negative where there is none to be had.
  private static func nameless(beside path: String) -> Int32 {
    #if os(Linux)
      // Without these there is no way to give it a name.
      guard access("/proc/self/fd", X_OK) == 0 else { return -1 }
      let temporary = 0o20_000_000 | O_DIRECTORY
      return open(folder(of: path), temporary | O_WRONLY | O_CLOEXEC, 0o600)
    #else
      return -1
    #endif
  }

  /// The folder that a file lies in.
  static func folder(of path: String) -> String {
    let slash = path.lastIndex(of: "/")
    return slash.map { $0 == path.startIndex ? "/" : String(path[..<$0]) } ?? "."
  }

  /// Puts the file in its place.
  ///
  /// - Throws: `FileError.cannotWrite`; what was in its place is then as it was.
  consuming func keep() throws(FileError) {
    if !isNamed {
      unlink(name)
      let source = "/proc/self/fd/\(descriptor)"
      guard linkat(AT_FDCWD, source, AT_FDCWD, name, AT_SYMLINK_FOLLOW) == 0 else {
        throw .cannotWrite(path: path, SystemError(errno))
      }
    }
    guard rename(name, path) == 0 else {
      let reason = SystemError(errno)
      unlink(name)
      throw .cannotWrite(path: path, reason)
    }
  }

  deinit {
    close(descriptor)
    // Once it is in its place, nothing goes by this name.
    if isNamed { unlink(name) }
  }

  /// The process that a name of a draft tells of; nil for other names.
  static func process(in name: String, of path: String) -> Int32? {
    guard name.hasPrefix(path + ".") else { return nil }
    return Int32(name.dropFirst(path.count + 1).prefix { $0 != "." })
  }
}
