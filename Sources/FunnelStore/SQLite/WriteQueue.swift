#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The order in which writers who have to wait get the write lock: as they came.
///
/// A lock that is free goes to whoever asks for it first, and who has been waiting must wake up
/// before that: with 32 writers every sixth turn went to one who had only just come, and pushed
/// back all who waited. So everybody who has to wait takes a number, and waits for those with
/// smaller ones. Locks on bytes far behind the end of the lock's file stand for the numbers, which
/// the kernel takes back however their holder ends.
///
/// Only the order hangs on this, never who has the lock. Where the system knows no byte locks that
/// belong to a descriptor, nobody has a number.
struct WriteQueue {
  /// The lock's file, opened for whoever waits; a number is kept until it is closed.
  let descriptor: Int32

  /// Where the last number is written in the file.
  private static let place: off_t = 16
  /// The byte that is locked while a number is taken.
  private static let door: off_t = 1 << 32
  /// The byte of the number 0.
  private static let first = door + 1

  /// Whether nobody has a number.
  var isEmpty: Bool { ByteLock.isFree(from: Self.first, in: descriptor) }

  /// Takes the next number, and waits until all before have had their turn.
  func wait() {
    guard ByteLock.take(Self.door, in: descriptor) else { return }
    let number = takeNumber()
    ByteLock.free(Self.door, in: descriptor)
    // Whoever has the number before mostly goes last; only where it has given up do others.
    ByteLock.waitFor(number - 1, count: 1, in: descriptor)
    ByteLock.waitFor(Self.first, count: number - Self.first, in: descriptor)
  }

  /// Gives the number back, so that nobody waits for who no longer does.
  func leave() { ByteLock.free(Self.first, count: 0, in: descriptor) }

  /// Locks the byte of the next number, and writes down which that is.
  private func takeNumber() -> off_t {
    var byte = Self.first + last + 1
    // A number can be taken twice where the file has been emptied.
    while !ByteLock.take(byte, waiting: false, in: descriptor), errno == EAGAIN || errno == EACCES {
      byte += 1
    }
    let line = Array("\(byte - Self.first)\n".utf8)
    _ = pwrite(descriptor, line, line.count, Self.place)
    return byte
  }

  /// The last number that was taken; 0 before the first, and where the file holds no number that
  /// anybody could have reached.
  private var last: off_t {
    var line = [UInt8](repeating: 0, count: 20)
    let count = pread(descriptor, &line, line.count, Self.place)
    let digits = line.prefix(max(count, 0)).prefix { (48...57).contains($0) }
    let number = off_t(String(decoding: digits, as: UTF8.self)) ?? 0
    return number < 1 << 48 ? number : 0
  }
}

/// Locks on bytes of a file that belong to a descriptor, not to the process.
private enum ByteLock {
  // F_OFD_GETLK, F_OFD_SETLK and F_OFD_SETLKW of Linux, which Swift does not see.
  private static let get: Int32 = 36
  private static let set: Int32 = 37
  private static let setWaiting: Int32 = 38

  /// Locks a byte for one alone; false where that is not to be had.
  static func take(_ byte: off_t, waiting isWaiting: Bool = true, in descriptor: Int32) -> Bool {
    change(isWaiting ? setWaiting : set, F_WRLCK, byte, count: 1, in: descriptor)
  }

  /// Frees so many bytes; all from there on where that is 0.
  static func free(_ byte: off_t, count: off_t = 1, in descriptor: Int32) {
    _ = change(set, F_UNLCK, byte, count: count, in: descriptor)
  }

  /// Waits until nobody else has any of so many bytes.
  static func waitFor(_ byte: off_t, count: off_t, in descriptor: Int32) {
    _ = change(setWaiting, F_RDLCK, byte, count: count, in: descriptor)
    _ = change(set, F_UNLCK, byte, count: count, in: descriptor)
  }

  /// Whether nobody else has that byte or one behind it.
  static func isFree(from byte: off_t, in descriptor: Int32) -> Bool {
    #if os(Linux)
      var lock = flock(
        l_type: Int16(F_WRLCK), l_whence: Int16(SEEK_SET), l_start: byte, l_len: 0, l_pid: 0)
      return fcntl(descriptor, get, &lock) != 0 || lock.l_type == Int16(F_UNLCK)
    #else
      true
    #endif
  }

  private static func change(
    _ command: Int32, _ type: Int32, _ byte: off_t, count: off_t, in descriptor: Int32
  ) -> Bool {
    #if os(Linux)
      var lock = flock(
        l_type: Int16(type), l_whence: Int16(SEEK_SET), l_start: byte, l_len: count, l_pid: 0)
      while fcntl(descriptor, command, &lock) != 0 {
        guard errno == EINTR else { return false }
      }
      return true
    #else
      false
    #endif
  }
}
