import Glibc

/// A program in a pseudo-terminal, watched from outside.
///
/// Output is only counted and its time taken, never drawn, so that watching costs the same for
/// every program. A burst of output has ended when nothing came for a while and no thread of the
/// program runs or waits for the disk.
final class Session {
  /// The program's processes.
  let processes: ProcessTree

  /// The clock before the program was started, in nanoseconds.
  let started: UInt64

  /// The clock at the first byte and at the first text to be seen, in nanoseconds.
  private(set) var (firstByte, firstText): (UInt64?, UInt64?) = (nil, nil)

  /// Whether the program has closed its terminal.
  private(set) var isOver = false

  private let quitKey: String
  private let master: Int32
  private var scanner = TextScanner()
  private var buffer = [UInt8](repeating: 0, count: 1 << 16)
  private var isReaped = false

  /// Starts a program; nil where it or a terminal for it is not to be had.
  init?(_ program: Program, in workplace: Workplace, extent: Extent = .small) {
    var size = winsize(
      ws_row: extent.rows, ws_col: extent.columns, ws_xpixel: 0, ws_ypixel: 0)
    var (master, slave): (Int32, Int32) = (-1, -1)
    var name = [CChar](repeating: 0, count: 128)
    guard openpty(&master, &slave, &name, nil, &size) == 0 else { return nil }
    defer { close(slave) }
    _ = fcntl(master, F_SETFD, FD_CLOEXEC)
    _ = fcntl(slave, F_SETFD, FD_CLOEXEC)
    var spawn = Spawn(program.arguments, workplace.environment.merging(program.environment) { $1 })
    spawn.takesTerminal(name)
    started = now()
    guard let process = spawn.start() else {
      close(master)
      return nil
    }
    (self.master, quitKey, processes) = (master, program.quit, ProcessTree(root: process))
  }

  deinit {
    if !isReaped {
      kill(processes.root, SIGKILL)
      waitpid(processes.root, nil, 0)
    }
    close(master)
  }

  /// Types text as it is.
  func send(_ text: String) {
    _ = write(master, text, text.utf8.count)
  }

  /// Changes the size, and reads what that brings.
  func resize(to extent: Extent) {
    var size = winsize(
      ws_row: extent.rows, ws_col: extent.columns, ws_xpixel: 0, ws_ypixel: 0)
    _ = ioctl(master, UInt(TIOCSWINSZ), &size)
    settle()
  }

  /// Reads until all is quiet.
  func settle() {
    _ = burst(within: 200, quiet: 200)
  }

  /// Reads a burst; nil when none begins in so many milliseconds and the program sleeps.
  func burst(within first: Int32, quiet: Int32) -> Burst? {
    let end = now() + 300_000_000_000
    var burst: Burst?
    while !isOver, now() < end {
      if let (bytes, time) = chunk(within: burst == nil ? first : quiet) {
        if burst == nil {
          burst = Burst(bytes: bytes, at: time)
        } else {
          burst?.add(bytes: bytes, at: time)
        }
      } else if processes.isAsleep {
        break
      }
    }
    return burst
  }

  /// Reads for so many milliseconds; the bytes that came.
  func bytes(forMilliseconds milliseconds: UInt64) -> Int {
    let end = now() + milliseconds * 1_000_000
    var total = 0
    while !isOver, case let time = now(), time < end {
      total += chunk(within: Int32((end - time) / 1_000_000 + 1))?.bytes ?? 0
    }
    return total
  }

  /// Presses the key that ends the program: milliseconds until it has ended, nil when it does not.
  func quit() -> Double? {
    let pressed = now()
    send(quitKey)
    while !isOver, now() < pressed + 3_000_000_000 { _ = chunk(within: 100) }
    guard isOver else { return nil }
    waitpid(processes.root, nil, 0)
    isReaped = true
    return milliseconds(from: pressed, to: now())
  }

  /// What comes within so many milliseconds, and when.
  private func chunk(within limit: Int32) -> (bytes: Int, time: UInt64)? {
    var wanted = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
    guard poll(&wanted, 1, limit) > 0 else { return nil }
    let count = read(master, &buffer, buffer.count)
    let time = now()
    guard count > 0 else {
      isOver = true
      return nil
    }
    if firstText == nil {
      firstByte = firstByte ?? time
      scanner.take(buffer.prefix(count))
      if scanner.hasText { firstText = time }
    }
    return (count, time)
  }
}
