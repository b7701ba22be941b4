import Glibc

/// A program in a pseudo-terminal, watched from outside.
///
/// Times come from the monotonic clock; a burst of output has ended when nothing came for a while.
final class Run {
  private let process: pid_t
  private let master: Int32
  private let started: UInt64

  /// Starts a program on a terminal of 80 × 24; nil where it cannot be.
  init?(_ arguments: [String]) {
    var size = winsize(ws_row: 24, ws_col: 80, ws_xpixel: 0, ws_ypixel: 0)
    var (master, slave): (Int32, Int32) = (-1, -1)
    var name = [CChar](repeating: 0, count: 128)
    guard openpty(&master, &slave, &name, nil, &size) == 0 else { return nil }
    defer { close(slave) }
    _ = fcntl(master, F_SETFD, FD_CLOEXEC)
    _ = fcntl(slave, F_SETFD, FD_CLOEXEC)
    var actions = posix_spawn_file_actions_t()
    var attributes = posix_spawnattr_t()
    posix_spawn_file_actions_init(&actions)
    posix_spawnattr_init(&attributes)
    defer {
      posix_spawn_file_actions_destroy(&actions)
      posix_spawnattr_destroy(&attributes)
    }
    posix_spawn_file_actions_addopen(&actions, 0, name, O_RDWR, 0)
    posix_spawn_file_actions_adddup2(&actions, 0, 1)
    posix_spawn_file_actions_adddup2(&actions, 0, 2)
    posix_spawnattr_setflags(&attributes, 0x80)  // POSIX_SPAWN_SETSID
    var list = arguments.map { strdup($0) } + [nil]
    defer { list.forEach { free($0) } }
    var process: pid_t = 0
    started = now()
    guard posix_spawnp(&process, arguments[0], &actions, &attributes, &list, environ) == 0 else {
      close(master)
      return nil
    }
    (self.process, self.master) = (process, master)
  }

  deinit {
    kill(process, SIGKILL)
    waitpid(process, nil, 0)
    close(master)
  }

  /// Reads a burst: how many bytes came, and when the last did, in nanoseconds from the start.
  private func burst(quiet: Int32) -> (bytes: Int, last: UInt64) {
    var (bytes, last): (Int, UInt64) = (0, now())
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    var wanted = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
    while poll(&wanted, 1, quiet) > 0 {
      let count = read(master, &buffer, buffer.count)
      guard count > 0 else { break }
      (bytes, last) = (bytes + count, now())
    }
    return (bytes, last)
  }

  /// Milliseconds from the start to the last byte of the first screen.
  func firstScreen() -> Double { Double(burst(quiet: 700).last - started) / 1e6 }

  /// Milliseconds from a key to the last byte it brings, and the bytes.
  func press(_ key: String) -> (milliseconds: Double, bytes: Int) {
    let pressed = now()
    _ = write(master, key, key.utf8.count)
    var wanted = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
    guard poll(&wanted, 1, 1000) > 0 else { return (1000, 0) }
    let answer = burst(quiet: 15)
    return (Double(answer.last - pressed) / 1e6, answer.bytes)
  }

  /// Milliseconds of processor time while nothing happens for so many seconds.
  func idle(seconds: Int32) -> Double {
    let before = processorTime
    var ends = pollfd(fd: -1, events: 0, revents: 0)
    poll(&ends, 1, seconds * 1000)
    return Double(processorTime - before) / 1e6
  }

  private var processorTime: UInt64 {
    UInt64(text(of: "/proc/\(process)/schedstat").split(separator: " ").first ?? "0") ?? 0
  }

  /// Megabytes of memory in use.
  var memory: Double {
    let line = text(of: "/proc/\(process)/status").split(separator: "\n")
      .first { $0.hasPrefix("VmRSS:") }
    return (Double(line?.split(separator: " ").dropFirst().first ?? "0") ?? 0) / 1024
  }
}

/// The monotonic clock in nanoseconds.
func now() -> UInt64 {
  var time = timespec()
  clock_gettime(CLOCK_MONOTONIC, &time)
  return UInt64(time.tv_sec) * 1_000_000_000 + UInt64(time.tv_nsec)
}

/// The text of a small file, empty where there is none.
func text(of path: String) -> String {
  guard let file = fopen(path, "r") else { return "" }
  defer { fclose(file) }
  var buffer = [UInt8](repeating: 0, count: 1 << 16)
  let count = fread(&buffer, 1, buffer.count, file)
  return String(decoding: buffer.prefix(count), as: UTF8.self)
}
