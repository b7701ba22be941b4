#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A folder of one's own that goes away with the test.
public final class TemporaryFolder {
  /// The folder's path.
  public let path: String

  /// Makes an empty folder that only its owner can enter.
  public init() throws {
    var template = Array("/tmp/funnel-test-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { throw Failure(number: errno) }
    path = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
  }

  deinit { remove(path: path) }

  /// The path of a file in the folder.
  public func file(_ name: String) -> String { "\(path)/\(name)" }

  /// Writes a file.
  public func write(_ bytes: [UInt8], to name: String) throws {
    let descriptor = open(file(name), O_CREAT | O_TRUNC | O_WRONLY, 0o600)
    guard descriptor >= 0 else { throw Failure(number: errno) }
    defer { close(descriptor) }
    guard Glibc.write(descriptor, bytes, bytes.count) == bytes.count else {
      throw Failure(number: errno)
    }
  }

  /// Reads a file; a store's own file only while nothing in this process has it open.
  public func bytes(of name: String) throws -> [UInt8] {
    let descriptor = open(file(name), O_RDONLY)
    guard descriptor >= 0 else { throw Failure(number: errno) }
    defer { close(descriptor) }
    var bytes: [UInt8] = []
    var part = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = read(descriptor, &part, part.count)
      guard count > 0 else { return bytes }
      bytes += part.prefix(count)
    }
  }

  /// The names of the files there.
  public var names: [String] { Self.names(in: path) }

  /// The names of the files in a folder there.
  public func names(in folder: String) -> [String] { Self.names(in: file(folder)) }

  private static func names(in path: String) -> [String] {
    guard let folder = opendir(path) else { return [] }
    defer { closedir(folder) }
    var names: [String] = []
    while let entry = readdir(folder) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names.sorted()
  }

  /// The permission bits of a file in the folder.
  public func mode(of name: String) -> UInt32 {
    var facts = stat()
    return stat(file(name), &facts) == 0 ? UInt32(facts.st_mode & 0o7777) : 0
  }

  /// Removes a file, or a folder with all that is in it.
  public func remove(_ name: String) throws {
    guard unlink(file(name)) != 0 else { return }
    remove(path: file(name))
  }

  /// Moves a store of the folder with the files beside it.
  public func moveStore(_ name: String, to other: String) throws {
    for suffix in ["", "-wal", "-shm", "-lock"] {
      guard rename(file(name + suffix), file(other + suffix)) == 0 || errno == ENOENT else {
        throw Failure(number: errno)
      }
    }
  }

  private func remove(path: String) {
    chmod(path, 0o700)
    for name in Self.names(in: path) where unlink("\(path)/\(name)") != 0 {
      remove(path: "\(path)/\(name)")
    }
    rmdir(path)
  }

  /// An error number of the operating system.
  public struct Failure: Error {
    /// The number.
    public let number: Int32
  }
}
