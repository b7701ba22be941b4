#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A file that a person named, read piece by piece from any place and as often as one likes.
///
/// What can be read only once, such as a pipe, is put by in a temporary file without a name, which
/// is gone with the program however that ends.
public final class OpenFile {
  /// How many bytes there are.
  public let count: Int

  private let descriptor: Int32
  /// What an ordinary file was when it was opened.
  private let stamp: Stamp?
  private var hasFailed = false

  /// Opens an ordinary file, and nothing that could keep a person waiting at a screen.
  ///
  /// - Throws: `FileError.cannotRead` and `.notOrdinary`.
  public convenience init(ordinary path: String) throws(FileError) {
    guard InputFile.exists(path) else { throw .cannotRead(path: path, SystemError(ENOENT)) }
    guard InputFile.isRegular(path) else { throw .notOrdinary(path: path) }
    try self.init(path == "-" ? "./-" : path)
  }

  /// Opens a file; standard input where the path is `-`.
  ///
  /// - Throws: `FileError.cannotRead`, and `.cannotCreate` or `.cannotWrite` where what comes
  ///   through a pipe cannot be put by.
  public init(_ path: String) throws(FileError) {
    let opened =
      path == "-" ? fcntl(STDIN_FILENO, F_DUPFD_CLOEXEC, 0) : open(path, O_RDONLY | O_CLOEXEC)
    guard opened >= 0 else { throw .cannotRead(path: path, SystemError(errno)) }
    var facts = stat()
    let isKnown = fstat(opened, &facts) == 0
    if isKnown, facts.st_mode & S_IFMT == S_IFREG, facts.st_size > 0, path != "-" {
      (descriptor, count, stamp) = (opened, Int(facts.st_size), Stamp(facts))
      return
    }
    defer { close(opened) }
    guard isKnown else { throw .cannotRead(path: path, SystemError(errno)) }
    if facts.st_mode & S_IFMT == S_IFDIR { throw .cannotRead(path: path, SystemError(EISDIR)) }
    (descriptor, count) = try Self.putBy(opened, path: path)
    stamp = nil
  }

  deinit { close(descriptor) }

  /// Whether an ordinary file is still what it was when it was opened, and could be read so far.
  public var isUnchanged: Bool {
    guard !hasFailed else { return false }
    guard let stamp else { return true }
    var facts = stat()
    return fstat(descriptor, &facts) == 0 && Stamp(facts) == stamp
  }

  /// Fills a buffer from a place on and says how many bytes there were; fewer only at the end, or
  /// where the file is no longer what it was.
  public func read(_ buffer: UnsafeMutableRawBufferPointer, at offset: Int) -> Int {
    // What is written at the end meanwhile is no part of it.
    let wanted = max(0, min(buffer.count, count - offset))
    var done = 0
    while done < wanted {
      let got = pread(
        descriptor, buffer.baseAddress?.advanced(by: done), wanted - done, off_t(offset + done))
      if got < 0, errno == EINTR { continue }
      guard got > 0 else {
        hasFailed = true
        break
      }
      done += got
    }
    return done
  }

  /// Puts by what comes from a descriptor until its end.
  private static func putBy(
    _ source: Int32, path: String
  ) throws(FileError) -> (descriptor: Int32, count: Int) {
    let folder = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
    var template = Array("\(folder)/funnel.XXXXXX".utf8CString)
    let spool = mkstemp(&template)
    guard spool >= 0 else { throw .cannotCreate(path: folder, SystemError(errno)) }
    unlink(&template)
    _ = fcntl(spool, F_SETFD, FD_CLOEXEC)
    var total = 0
    var piece = [UInt8](repeating: 0, count: 1 << 18)
    do throws(FileError) {
      while true {
        let got = piece.withUnsafeMutableBytes { Self.next(source, $0) }
        if got < 0 { throw .cannotRead(path: path, SystemError(errno)) }
        if got == 0 { return (spool, total) }
        try Array(piece[..<got]).write(to: spool, path: folder)
        total += got
      }
    } catch {
      close(spool)
      throw error
    }
  }

  private static func next(_ source: Int32, _ buffer: UnsafeMutableRawBufferPointer) -> Int {
    while true {
      #if canImport(Glibc)
        let got = Glibc.read(source, buffer.baseAddress, buffer.count)
      #else
        let got = Darwin.read(source, buffer.baseAddress, buffer.count)
      #endif
      if got >= 0 || errno != EINTR { return got }
    }
  }

  /// What tells whether somebody has written to a file.
  private struct Stamp: Equatable {
    private let size: Int64
    private let seconds: Int64
    private let nanoseconds: Int64

    init(_ facts: stat) {
      size = Int64(facts.st_size)
      #if canImport(Glibc)
        (seconds, nanoseconds) = (Int64(facts.st_mtim.tv_sec), Int64(facts.st_mtim.tv_nsec))
      #else
        (seconds, nanoseconds) = (
          Int64(facts.st_mtimespec.tv_sec), Int64(facts.st_mtimespec.tv_nsec)
        )
      #endif
    }
  }
}
