#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The one lock that every write transaction and its checkpoint run under.
///
/// SQLite 3.7.0 to 3.51.2 can lose committed pages where a checkpoint races a commit of another
/// connection; and a lock of our own is fairer than SQLite's and knows who holds it. The lock file
/// lies beside the store and keeps its holder's process number. Readers take none.
final class WriteLock {
  /// How long to wait for it, in milliseconds.
  var patience = 5_000

  private let descriptor: Int32
  private let path: String

  /// Opens the lock file of a store, making it where it is missing.
  init(of location: StoreLocation, mode: mode_t) throws(StoreError) {
    path = location.path
    descriptor = open(location.lockPath, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, mode)
    guard descriptor >= 0 else { throw StoreError(errno: errno, path: location.lockPath) }
    // The umask may have taken away what a shared store's group needs; only its owner may add it.
    if mode & S_IWGRP != 0 { _ = fchmod(descriptor, mode) }
  }

  deinit { close(descriptor) }

  /// Runs with the lock held, waiting for it as long as patience lasts.
  ///
  /// - Throws: `StoreError.busy` where somebody else holds it longer.
  func whileHeld<Result>(
    within patience: Int? = nil, _ body: () throws(StoreError) -> Result
  ) throws(StoreError) -> Result {
    try acquire(within: patience ?? self.patience)
    defer { flock(descriptor, LOCK_UN) }
    return try body()
  }

  private func acquire(within patience: Int) throws(StoreError) {
    let deadline = Self.now + patience
    while flock(descriptor, LOCK_EX | LOCK_NB) != 0 {
      guard errno == EWOULDBLOCK || errno == EINTR else {
        throw StoreError(errno: errno, path: path)
      }
      guard Self.now < deadline else { throw .busy(path: path, process: holder) }
      usleep(500)
    }
    var note = Array(String(getpid()).utf8)
    note.append(UInt8(ascii: "\n"))
    if ftruncate(descriptor, 0) == 0 { _ = pwrite(descriptor, note, note.count, 0) }
  }

  /// The other process that took the lock last, as far as it is known.
  var holder: Int32? {
    var note = [UInt8](repeating: 0, count: 16)
    let count = pread(descriptor, &note, note.count, 0)
    guard count > 0 else { return nil }
    let digits = note.prefix(count).prefix { (48...57).contains($0) }
    let process = Int32(String(decoding: digits, as: UTF8.self))
    return process == getpid() ? nil : process
  }

  private static var now: Int {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec * 1_000 + time.tv_nsec / 1_000_000
  }
}
