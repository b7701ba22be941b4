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

  /// A usual reason by the system's words; nil where they say something else.
  public init?(detail: String) {
    let found = Self.usual.keys.first { SystemError($0).detail == detail }
    guard let found else { return nil }
    self.init(found)
  }

  /// The reason in the system's words.
  public var detail: String { String(cString: strerror(code)) }

  /// The reason, where it is a usual one.
  public var reason: Reason? { Self.usual[code] }

  /// Why files cannot be used as a rule.
  public enum Reason: CaseIterable, Hashable, Sendable {
    /// There is no such file or folder.
    case missing
    /// The person has no right to it.
    case noRight
    /// The system allows nobody to do this.
    case notPermitted
    /// It is a folder.
    case folder
    /// A part of the path is no folder.
    case noFolder
    /// The disk is full.
    case diskFull
    /// The disk can only be read.
    case readOnlyDisk
    /// The disk failed.
    case brokenDisk
    /// Too many files are open.
    case tooManyFiles
    /// Symbolic links lead to each other.
    case linksInCircle
    /// The name is too long.
    case longName
  }

  private static let usual: [Int32: Reason] = [
    ENOENT: .missing, EACCES: .noRight, EPERM: .notPermitted, EISDIR: .folder, ENOTDIR: .noFolder,
    ENOSPC: .diskFull, EROFS: .readOnlyDisk, EIO: .brokenDisk, EMFILE: .tooManyFiles,
    ELOOP: .linksInCircle, ENAMETOOLONG: .longName,
  ]
}
