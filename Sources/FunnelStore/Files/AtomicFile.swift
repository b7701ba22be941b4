#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Files that are there whole or not at all.
public enum AtomicFile {
  /// Writes a file in place of another, or as a new one that only its owner can read.
  ///
  /// The bytes go to a temporary file in the same folder, to the disk, and only then to the name.
  ///
  /// - Throws: `FileError.cannotCreate` and `FileError.cannotWrite`; the old file is then as it was.
  public static func write(_ bytes: [UInt8], to path: String) throws(FileError) {
    let target = resolved(path)
    var facts = stat()
    // A device or pipe is written to; a file in its place would be the loss of it.
    if stat(target, &facts) == 0, facts.st_mode & S_IFMT != S_IFREG {
      return try append(bytes, to: target)
    }
    let draft = try FileDraft(of: target)
    keepMode(of: target, on: draft.descriptor)
    try bytes.write(to: draft.descriptor, path: path)
    guard fsync(draft.descriptor) == 0 else {
      throw .cannotWrite(path: path, SystemError(errno))
    }
    try draft.keep()
    syncFolder(of: target)
  }

  private static func append(_ bytes: [UInt8], to path: String) throws(FileError) {
    let descriptor = open(path, O_WRONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .cannotCreate(path: path, SystemError(errno)) }
    defer { close(descriptor) }
    try bytes.write(to: descriptor, path: path)
  }

  /// The file a link leads to, so that the link itself stays.
  private static func resolved(_ path: String) -> String {
    guard let real = realpath(path, nil) else { return path }
    defer { free(real) }
    return String(cString: real)
  }

  private static func keepMode(of path: String, on descriptor: Int32) {
    var facts = stat()
    if stat(path, &facts) == 0 { fchmod(descriptor, facts.st_mode & 0o777) }
  }

  /// Makes the new name last over a power cut; not every file system offers it.
  private static func syncFolder(of path: String) {
    let descriptor = open(FileDraft.folder(of: path), O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { return }
    fsync(descriptor)
    close(descriptor)
  }
}
