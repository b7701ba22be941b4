#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Why a file that a person named cannot be used.
public enum FileError: Error, Hashable, Sendable {
  /// The file cannot be opened or read.
  case cannotRead(path: String, SystemError)
  /// It is a pipe or a device where an ordinary file is wanted, or far too large.
  case notOrdinary(path: String)
  /// The file cannot be created.
  case cannotCreate(path: String, SystemError)
  /// The file cannot be written to its end.
  case cannotWrite(path: String, SystemError)
  /// What was done cannot be told on standard output.
  case cannotAnswer(SystemError)
}

extension [UInt8] {
  /// Writes all bytes to a descriptor.
  ///
  /// - Throws: `FileError.cannotWrite`.
  public func write(to descriptor: Int32, path: String) throws(FileError) {
    var start = 0
    while start < count {
      let written = self[start...].withUnsafeBytes { unsafe in
        #if canImport(Glibc)
          Glibc.write(descriptor, unsafe.baseAddress, unsafe.count)
        #else
          Darwin.write(descriptor, unsafe.baseAddress, unsafe.count)
        #endif
      }
      if written < 0 {
        if errno == EINTR { continue }
        throw .cannotWrite(path: path, SystemError(errno))
      }
      start += written
    }
  }
}
