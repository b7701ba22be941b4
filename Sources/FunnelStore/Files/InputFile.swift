#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Reads files that a person names, whole; a large one is an `OpenFile`.
public enum InputFile {
  /// Whether something goes by that name.
  public static func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }

  /// Whether an ordinary file goes by that name, rather than a device, a pipe or a folder.
  public static func isRegular(_ path: String) -> Bool {
    var facts = stat()
    return stat(path, &facts) == 0 && facts.st_mode & S_IFMT == S_IFREG
  }

  /// The bytes of an ordinary file: of a pipe or a device nobody knows whether it ever ends.
  ///
  /// - Throws: `FileError.cannotRead`, and `.notOrdinary` where it is none or larger than 16 MB.
  public static func readOrdinary(_ path: String) throws(FileError) -> [UInt8] {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { throw .cannotRead(path: path, SystemError(errno)) }
    defer { close(descriptor) }
    var facts = stat()
    guard fstat(descriptor, &facts) == 0 else { throw .cannotRead(path: path, SystemError(errno)) }
    if facts.st_mode & S_IFMT == S_IFDIR { throw .cannotRead(path: path, SystemError(EISDIR)) }
    guard facts.st_mode & S_IFMT == S_IFREG, facts.st_size <= 16 << 20 else {
      throw .notOrdinary(path: path)
    }
    return try read(descriptor, path: path, expecting: Int(facts.st_size))
  }

  /// The bytes of a file; of standard input where the path is `-`.
  ///
  /// - Throws: `FileError.cannotRead`.
  public static func read(_ path: String) throws(FileError) -> [UInt8] {
    if path == "-" { return try read(STDIN_FILENO, path: path, expecting: 0) }
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .cannotRead(path: path, SystemError(errno)) }
    defer { close(descriptor) }
    var facts = stat()
    guard fstat(descriptor, &facts) == 0 else { throw .cannotRead(path: path, SystemError(errno)) }
    if facts.st_mode & S_IFMT == S_IFDIR { throw .cannotRead(path: path, SystemError(EISDIR)) }
    return try read(descriptor, path: path, expecting: Int(facts.st_size))
  }

  private static func read(
    _ descriptor: Int32, path: String, expecting size: Int
  ) throws(FileError) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(size + 1)
    let chunk = 1 << 20
    while true {
      var failure: Int32?
      var isAtEnd = false
      let part = [UInt8](unsafeUninitializedCapacity: chunk) { buffer, count in
        #if canImport(Glibc)
          let got = Glibc.read(descriptor, buffer.baseAddress, chunk)
        #else
          let got = Darwin.read(descriptor, buffer.baseAddress, chunk)
        #endif
        if got < 0, errno != EINTR { failure = errno }
        isAtEnd = got == 0
        count = max(0, got)
      }
      if let failure { throw .cannotRead(path: path, SystemError(failure)) }
      if isAtEnd { return bytes }
      bytes += part
    }
  }
}
