import Glibc
public import TerminalUI

/// A program in a real pseudo-terminal, its screen kept by a terminal emulator.
///
/// Nothing sleeps: every wait is a poll on the program's output with a limit.
public final class PtyScreen {
  /// Why a program could not be started.
  public enum Failure: Error, Hashable {
    /// There is no pseudo-terminal to be had.
    case noTerminal

    /// The program cannot be run; the number is errno's.
    case notStarted(Int32)
  }

  /// The terminal's modes, to be compared before and after.
  public struct Modes: Hashable, Sendable {
    /// The input, output, control and local flags of termios.
    public let flags: [UInt32]
  }

  /// The program's process.
  public let process: Int32

  /// The bytes the program has written so far.
  public private(set) var output: [UInt8] = []

  /// How it ended, once it has and that was asked for.
  public private(set) var ending: Ending?

  private let company: AnyObject?
  private let master: Int32
  // Kept open so that the modes can be read after the program's end.
  private let slave: Int32
  private let emulator: ScreenEmulator
  private var isHungUp = false

  /// Starts a program.
  ///
  /// - Parameters:
  ///   - arguments: the program's path and its arguments.
  ///   - environment: added to, or put over, a small fixed one: `TERM=xterm-256color`,
  ///     `LANG=C.UTF-8` and `PATH`.
  ///   - company: what is to live as long as the program does, such as the folder it works in.
  public init(
    _ arguments: [String], size: Size = Size(columns: 80, rows: 24),
    environment: [String: String] = [:], keeping company: AnyObject? = nil
  ) throws(Failure) {
    self.company = company
    emulator = ScreenEmulator(size: size)
    var extent = winsize(size)
    var name = [CChar](repeating: 0, count: 128)
    var (master, slave): (Int32, Int32) = (-1, -1)
    guard openpty(&master, &slave, &name, nil, &extent) == 0 else { throw .noTerminal }
    _ = fcntl(master, F_SETFD, FD_CLOEXEC)
    _ = fcntl(slave, F_SETFD, FD_CLOEXEC)
    do throws(Failure) {
      process = try Self.start(arguments, environment, terminal: name)
    } catch {
      Glibc.close(master)
      Glibc.close(slave)
      throw error
    }
    (self.master, self.slave) = (master, slave)
  }

  deinit {
    if ending == nil {
      kill(process, SIGKILL)
      waitpid(process, nil, 0)
    }
    if !isHungUp { close(master) }
    close(slave)
  }

  /// The extent.
  public var size: Size { emulator.size }

  /// The screen as lines of text without the blanks at their ends.
  public var text: String { (0..<size.rows).map(line).joined(separator: "\n") }

  /// One row as text without the blanks at its end.
  public func line(_ row: Int) -> String {
    var text = ""
    var column = 0
    while column < size.columns {
      let cell = cell(at: Point(x: column, y: row))
      text += cell.text
      column += cell.width
    }
    while text.last == " " { text.removeLast() }
    return text
  }

  /// What is shown in one place.
  public func cell(at point: Point) -> ScreenCell { emulator.cell(at: point) }

  /// Where the cursor stands.
  public var cursor: Point { emulator.cursor }

  /// The DEC private modes that are set: 25 cursor shown, 1049 alternate screen, 2004 bracketed
  /// paste, 1000 and 1006 mouse.
  public var privateModes: Set<Int> { emulator.privateModes }

  /// The terminal's modes.
  public var modes: Modes {
    var modes = termios()
    tcgetattr(slave, &modes)
    return Modes(flags: [modes.c_iflag, modes.c_oflag, modes.c_cflag, modes.c_lflag])
  }

  /// Types text as it is.
  public func send(_ text: String) { send(Array(text.utf8)) }

  /// Sends bytes as they are, whether or not they are text.
  public func send(_ bytes: [UInt8]) {
    var bytes = bytes[...]
    while !bytes.isEmpty {
      let count = bytes.withUnsafeBytes { write(master, $0.baseAddress, $0.count) }
      if count <= 0 { return }
      bytes = bytes.dropFirst(count)
    }
  }

  /// Presses keys as xterm sends them.
  public func press(_ keys: Key...) {
    send(keys.map(\.xtermSequence).joined())
  }

  /// Pastes text between the markers of bracketed paste.
  public func paste(_ text: String) {
    send("\u{1B}[200~\(text)\u{1B}[201~")
  }

  /// Changes the size, of which the program is told by SIGWINCH.
  public func resize(to size: Size) {
    var extent = winsize(size)
    emulator.resize(to: size)
    _ = ioctl(master, UInt(TIOCSWINSZ), &extent)
  }

  /// Sends a signal.
  public func signal(_ number: Int32) {
    kill(process, number)
  }

  /// Closes the terminal from outside, as a lost connection does.
  public func hangUp() {
    if !isHungUp { close(master) }
    isHungUp = true
  }

  /// Reads output until none comes for so many milliseconds.
  public func settle(quiet milliseconds: Int32 = 50) {
    while receive(within: milliseconds) {}
  }

  /// Reads output until the screen shows a text; false when it does not in time.
  public func waits(for text: String, atMost milliseconds: Int = 5000) -> Bool {
    waits(atMost: milliseconds) { $0.text.contains(text) }
  }

  /// Reads output until a condition holds; false when it does not in time.
  public func waits(atMost milliseconds: Int = 5000, until holds: (PtyScreen) -> Bool) -> Bool {
    let end = ContinuousClock.now.advanced(by: .milliseconds(milliseconds))
    while !holds(self) {
      if ContinuousClock.now >= end { return false }
      _ = receive(within: 10)
    }
    return true
  }

  /// Waits for the program's end; nil when it does not end in time.
  public func waitForEnding(atMost milliseconds: Int = 5000) -> Ending? {
    _ = waits(atMost: milliseconds) { $0.hasEnded }
    settle(quiet: 0)
    return ending
  }

  private var hasEnded: Bool {
    if ending != nil { return true }
    var status: Int32 = 0
    guard waitpid(process, &status, WNOHANG) == process else { return false }
    ending = Ending(status: status)
    return true
  }

  /// Reads what comes within so many milliseconds; false when nothing did.
  private func receive(within milliseconds: Int32) -> Bool {
    var wanted = pollfd(fd: isHungUp ? -1 : master, events: Int16(POLLIN), revents: 0)
    guard poll(&wanted, 1, milliseconds) > 0 else { return false }
    var buffer = [UInt8](repeating: 0, count: 65536)
    let count = read(master, &buffer, buffer.count)
    guard count > 0 else { return false }
    output += buffer.prefix(count)
    let answer = emulator.take(buffer.prefix(count))
    if !answer.isEmpty { _ = write(master, answer, answer.count) }
    return true
  }

  private static func start(
    _ arguments: [String], _ environment: [String: String], terminal: [CChar]
  ) throws(Failure) -> Int32 {
    let fixed = ["TERM": "xterm-256color", "LANG": "C.UTF-8", "PATH": "/usr/bin:/bin"]
    let started = Spawning.start(
      arguments, environment: fixed.merging(environment) { $1 }, startsSession: true
    ) {
      posix_spawn_file_actions_addopen(&$0, 0, terminal, O_RDWR, 0)
      posix_spawn_file_actions_adddup2(&$0, 0, 1)
      posix_spawn_file_actions_adddup2(&$0, 0, 2)
    }
    switch started {
    case .success(let process): return process
    case .failure(let failure): throw .notStarted(failure.number)
    }
  }
}

extension winsize {
  fileprivate init(_ size: Size) {
    self.init(
      ws_row: UInt16(clamping: size.rows), ws_col: UInt16(clamping: size.columns),
      ws_xpixel: 0, ws_ypixel: 0)
  }
}
