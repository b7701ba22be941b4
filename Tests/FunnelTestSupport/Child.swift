import Glibc

/// A program without a terminal, what it says collected while it runs.
public final class Child {
  /// Why a program could not be started; the number is errno's.
  public struct Failure: Error {
    /// The number.
    public let number: Int32
  }

  /// The program's process.
  public let process: Int32

  /// What it has written to standard output so far.
  public var output: String { String(decoding: bytes[0], as: UTF8.self) }

  /// What it has written to standard error so far.
  public var complaint: String { String(decoding: bytes[1], as: UTF8.self) }

  /// How it ended, once it has and that was waited for.
  public private(set) var ending: Ending?

  private var bytes: [[UInt8]] = [[], []]
  private var pipes: [pollfd] = []

  /// Starts a program with nothing to read.
  ///
  /// - Parameter environment: the whole of it.
  public init(_ arguments: [String], environment: [String: String]) throws {
    var ends: [(Int32, Int32)] = []
    for _ in 0..<2 {
      var pair: [Int32] = [-1, -1]
      guard pipe(&pair) == 0 else { throw Failure(number: errno) }
      for end in pair { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
      ends.append((pair[0], pair[1]))
    }
    let started = Spawning.start(arguments, environment: environment, startsSession: false) {
      posix_spawn_file_actions_addopen(&$0, 0, "/dev/null", O_RDONLY, 0)
      posix_spawn_file_actions_adddup2(&$0, ends[0].1, 1)
      posix_spawn_file_actions_adddup2(&$0, ends[1].1, 2)
    }
    for end in ends { close(end.1) }
    switch started {
    case .success(let process): self.process = process
    case .failure(let failure):
      for end in ends { close(end.0) }
      throw Failure(number: failure.number)
    }
    pipes = ends.map { pollfd(fd: $0.0, events: Int16(POLLIN), revents: 0) }
  }

  deinit {
    if ending == nil {
      kill(process, SIGKILL)
      waitpid(process, nil, 0)
    }
    for pipe in pipes where pipe.fd >= 0 { close(pipe.fd) }
  }

  /// Waits for the end; the program is killed where it has not come after so many milliseconds.
  @discardableResult
  public func wait(killingAfter milliseconds: Int = 60_000) -> Ending {
    if let ending { return ending }
    let end = ContinuousClock.now.advanced(by: .milliseconds(milliseconds))
    while pipes.contains(where: { $0.fd >= 0 }) {
      let left = ContinuousClock.now.duration(to: end)
      if left <= .zero { break }
      receive(within: Int32(clamping: Int((left / .milliseconds(1)).rounded(.up))))
    }
    if pipes.contains(where: { $0.fd >= 0 }) { kill(process, SIGKILL) }
    while pipes.contains(where: { $0.fd >= 0 }) { receive(within: -1) }
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0, errno == EINTR {}
    let ending = Ending(status: status)
    self.ending = ending
    return ending
  }

  private func receive(within milliseconds: Int32) {
    guard poll(&pipes, nfds_t(pipes.count), milliseconds) > 0 else { return }
    var buffer = [UInt8](repeating: 0, count: 65_536)
    for index in pipes.indices where pipes[index].fd >= 0 && pipes[index].revents != 0 {
      let count = read(pipes[index].fd, &buffer, buffer.count)
      if count > 0 {
        bytes[index] += buffer.prefix(count)
      } else if count == 0 || errno != EINTR {
        close(pipes[index].fd)
        pipes[index].fd = -1
      }
    }
  }
}
