import Dispatch
import Foundation
import Synchronization

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
///
/// Who has to wait does so in a `WriteQueue`, where everybody's turn comes: of 32 writers who only
/// asked again and again, some were still waiting after five seconds.
final class WriteLock {
  /// How long to wait for it, in milliseconds.
  var patience = 5_000
  /// How long to wait in the queue before looking whether nobody has it although it stands still,
  /// in milliseconds.
  var stillness = 500

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
    let held = try acquire(within: patience ?? self.patience)
    defer {
      flock(held, LOCK_UN)
      if held != descriptor { close(held) }
    }
    return try body()
  }

  /// Takes the lock and gives the descriptor that holds it.
  private func acquire(within patience: Int) throws(StoreError) -> Int32 {
    var held = descriptor
    if try !takeAtOnce() {
      guard patience > 0 else { throw .busy(path: path, process: holder) }
      held = try queued(within: patience)
    }
    // A lock whose file was removed with its store keeps out nobody who has come since.
    var facts = stat()
    guard fstat(held, &facts) == 0, facts.st_nlink > 0 else {
      flock(held, LOCK_UN)
      if held != descriptor { close(held) }
      throw .missing(path: path)
    }
    // As wide as the longest number, so that the queue's stays where it is.
    let digits = Array("\(getpid())".utf8)
    let note = digits + [UInt8](repeating: UInt8(ascii: " "), count: 15 - digits.count) + [10]
    _ = pwrite(held, note, note.count, 0)
    return held
  }

  /// Takes the lock where nobody has it and nobody waits for it.
  private func takeAtOnce() throws(StoreError) -> Bool {
    guard WriteQueue(descriptor: descriptor).isEmpty else { return false }
    guard flock(descriptor, LOCK_EX | LOCK_NB) != 0 else { return true }
    guard errno == EWOULDBLOCK || errno == EINTR else { throw StoreError(errno: errno, path: path) }
    return false
  }

  /// Waits in the queue, and then for whoever has the lock without having waited.
  ///
  /// That cannot be ended from outside, so a thread does it with a descriptor of its own, and lets
  /// the lock go again where nobody wants it any more.
  private func queued(within patience: Int) throws(StoreError) -> Int32 {
    let own = open(path + StoreLocation.lockSuffix, O_RDWR | O_CLOEXEC | O_NOFOLLOW)
    guard own >= 0 else { throw StoreError(errno: errno, path: path) }
    let turn = Turn()
    Thread.detachNewThread {
      WriteQueue(descriptor: own).wait()
      var failure: Int32 = 0
      while flock(own, LOCK_EX) != 0 {
        guard errno == EINTR else {
          failure = errno
          break
        }
      }
      if !turn.end(failure) { close(own) }
    }
    var left = patience
    while left > 0, !turn.hasCome(within: min(left, stillness)) {
      left -= stillness
      // Where nobody has it and yet the queue stands, somebody in it has been stopped.
      guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else { continue }
      if turn.giveUp(in: WriteQueue(descriptor: own)) != nil { close(own) }
      return descriptor
    }
    switch turn.giveUp(in: WriteQueue(descriptor: own)) {
    case 0: return own
    case let number?:
      close(own)
      throw StoreError(errno: number, path: path)
    case nil: throw .busy(path: path, process: holder)
    }
  }

  /// Tells one thread that another has the lock, unless it no longer waits.
  private final class Turn: Sendable {
    private enum State {
      case running
      /// With 0, or the number of an error.
      case over(Int32)
      case givenUp
    }

    private let state = Mutex(State.running)
    private let bell = DispatchSemaphore(value: 0)

    /// Says that the wait has ended, with 0 or an error; false where nobody wants to know.
    func end(_ failure: Int32) -> Bool {
      defer { bell.signal() }
      return state.withLock { state in
        guard case .running = state else { return false }
        state = .over(failure)
        return true
      }
    }

    /// Waits so many milliseconds for the end, and says whether it has come.
    func hasCome(within milliseconds: Int) -> Bool {
      bell.wait(timeout: .now() + .milliseconds(milliseconds)) == .success
    }

    /// Gives up, with the place in the queue; where the end has come, tells with what.
    func giveUp(in queue: WriteQueue) -> Int32? {
      state.withLock { state in
        if case .over(let failure) = state { return failure }
        // The other thread closes the queue's file only after this.
        queue.leave()
        state = .givenUp
        return nil
      }
    }
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
}
