import Foundation
public import TerminalUI

/// A program in a pane of a tmux server of its own, its screen read by `capture-pane`.
///
/// Nothing sleeps: what the program writes comes through a pipe as well, and every wait is a poll
/// on it with a limit.
public final class TmuxPane {
  /// Why there is no pane.
  public enum Failure: Error {
    /// The pipe cannot be made; the number is errno's.
    case noPipe(Int32)
    /// What tmux says.
    case refused(String)
  }

  /// Where tmux is; nil where it is not installed.
  public static let tmux = ["/usr/bin", "/usr/local/bin", "/opt/homebrew/bin", "/bin"]
    .map { $0 + "/tmux" }.first { access($0, X_OK) == 0 }

  private static let settings = """
    set -g default-terminal tmux-256color
    set -g status off
    set -s escape-time 0

    """

  private let tmux: String
  private let socket: String
  private let environment: [String: String]
  private let pipe: Int32
  private let company: AnyObject?

  /// Starts a program.
  ///
  /// - Parameters:
  ///   - arguments: the program's path and its arguments.
  ///   - tmux: where tmux is.
  ///   - folder: where the server keeps its socket, one server a folder.
  ///   - company: what is to live as long as the program does.
  public init(
    _ arguments: [String], size: Size, tmux: String, environment: [String: String],
    folder: String, keeping company: AnyObject? = nil
  ) throws {
    (self.tmux, self.environment, self.company) = (tmux, environment, company)
    socket = folder + "/tmux"
    let path = folder + "/tmux-output"
    guard mkfifo(path, 0o600) == 0 || errno == EEXIST else { throw Failure.noPipe(errno) }
    // Open for both, it never ends.
    pipe = open(path, O_RDWR | O_NONBLOCK | O_CLOEXEC)
    guard pipe >= 0 else { throw Failure.noPipe(errno) }
    let settings = folder + "/tmux.conf"
    try Self.settings.write(toFile: settings, atomically: true, encoding: .utf8)
    // The program waits for Enter, so that nothing it writes is missed by the pipe.
    try run(
      ["-f", settings, "new-session", "-d", "-x", "\(size.columns)", "-y", "\(size.rows)"]
        + ["/bin/sh", "-c", "read -r _ && exec \"$@\"", "sh"] + arguments)
    try run(["pipe-pane", "exec cat > '\(path)'"])
    try run(["send-keys", "Enter"])
  }

  deinit {
    _ = try? run(["kill-server"])
    close(pipe)
  }

  /// Presses keys by the names that tmux has for them, each when the one before was answered; a key
  /// that nothing comes of takes a second.
  public func press(_ names: [String]) throws {
    for name in names {
      settle(quiet: 0)
      try run(["send-keys", name])
      _ = receive(within: 1_000)
      settle()
    }
  }

  /// Gives the pane another size, of which the program is told.
  public func resize(to size: Size) throws {
    settle(quiet: 0)
    try run(["resize-window", "-x", "\(size.columns)", "-y", "\(size.rows)"])
    _ = receive(within: 1_000)
    settle()
  }

  /// Waits until nothing has been written for so many milliseconds.
  public func settle(quiet milliseconds: Int32 = 100) {
    while receive(within: milliseconds) {}
  }

  /// Waits until the screen shows a text; false where it does not in time.
  public func shows(_ text: String, atMost milliseconds: Int) throws -> Bool {
    let end = ContinuousClock.now.advanced(by: .milliseconds(milliseconds))
    while try !self.text().contains(text) {
      guard ContinuousClock.now < end else { return false }
      _ = receive(within: 20)
    }
    settle()
    return true
  }

  /// Has the program draw everything anew; false where it writes nothing.
  public func repaint(atMost milliseconds: Int32) throws -> Bool {
    settle(quiet: 0)
    try run(["send-keys", "C-l"])
    guard receive(within: milliseconds) else { return false }
    settle()
    return true
  }

  /// The screen as text.
  public func text() throws -> String { try run(["capture-pane", "-p"]) }

  /// The screen place by place.
  public func cells() throws -> [[TmuxCell]] {
    TmuxCell.rows(of: try run(["capture-pane", "-p", "-e", "-N"]))
  }

  private func receive(within milliseconds: Int32) -> Bool {
    var wanted = pollfd(fd: pipe, events: Int16(POLLIN), revents: 0)
    guard poll(&wanted, 1, milliseconds) > 0 else { return false }
    var buffer = [UInt8](repeating: 0, count: 65_536)
    return read(pipe, &buffer, buffer.count) > 0
  }

  @discardableResult
  private func run(_ arguments: [String]) throws -> String {
    let child = try Child([tmux, "-u", "-S", socket] + arguments, environment: environment)
    guard child.wait() == .exited(0) else { throw Failure.refused(child.complaint) }
    return child.output
  }
}
