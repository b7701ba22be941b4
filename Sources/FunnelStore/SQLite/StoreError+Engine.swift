import FunnelCore
import GRDB

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

extension StoreError {
  /// What an error of the engine or of a rule means for the store.
  init(_ error: any Error, path: String, holder: Int32? = nil) {
    switch error {
    case let error as StoreError: self = error
    case let violation as RuleViolation: self = .refused(violation)
    case let error as DatabaseError: self.init(engine: error, path: path, holder: holder)
    default: self = .unexpected(detail: String(describing: error))
    }
  }

  private init(engine error: DatabaseError, path: String, holder: Int32?) {
    let detail = error.message ?? String(describing: error.extendedResultCode)
    switch error.resultCode {
    case .SQLITE_BUSY, .SQLITE_LOCKED: self = .busy(path: path, process: holder)
    case .SQLITE_FULL: self = .diskFull(path: path)
    case .SQLITE_READONLY, .SQLITE_PERM, .SQLITE_AUTH: self = .permission(path: path)
    case .SQLITE_CANTOPEN: self = .cannotCreate(path: path, detail: detail)
    case .SQLITE_CORRUPT: self = .damaged(path: path, detail: detail)
    case .SQLITE_NOTADB: self = .foreign(path: path)
    case .SQLITE_IOERR: self = .input(path: path, detail: detail)
    default: self = .unexpected(detail: detail)
    }
  }

  /// What an error number of the operating system means for the store.
  init(errno number: Int32, path: String) {
    let detail = SystemError(number).detail
    switch number {
    case ENOENT: self = .missing(path: path)
    case EACCES, EPERM, EROFS: self = .permission(path: path)
    case ENOSPC, EDQUOT: self = .diskFull(path: path)
    case EEXIST, ENOTDIR, EISDIR, ENAMETOOLONG, ELOOP:
      self = .cannotCreate(path: path, detail: detail)
    default: self = .input(path: path, detail: detail)
    }
  }
}
