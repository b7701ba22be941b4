import Glibc

/// How a program ended.
public enum Ending: Hashable, Sendable {
  /// By itself, with this exit status.
  case exited(Int32)

  /// By this signal.
  case signalled(Int32)

  /// What `waitpid` reports.
  init(status: Int32) {
    let signal = status & 0x7F
    self = signal == 0 ? .exited(status >> 8 & 0xFF) : .signalled(signal)
  }
}

/// Starts programs; fork is no choice in a process with threads.
enum Spawning {
  /// Starts a program and gives its process; an errno where it cannot be run.
  ///
  /// - Parameters:
  ///   - environment: the whole of it.
  ///   - startsSession: whether the program leads a session of its own, to which Linux gives the
  ///     terminal it opens first.
  ///   - redirect: says what the descriptors 0, 1 and 2 are to be.
  static func start(
    _ arguments: [String], environment: [String: String], startsSession: Bool,
    redirect: (inout posix_spawn_file_actions_t) -> Void
  ) -> Result<Int32, SpawnFailure> {
    var actions = posix_spawn_file_actions_t()
    var attributes = posix_spawnattr_t()
    posix_spawn_file_actions_init(&actions)
    posix_spawnattr_init(&attributes)
    defer {
      posix_spawn_file_actions_destroy(&actions)
      posix_spawnattr_destroy(&attributes)
    }
    redirect(&actions)
    // A pipe of another test, held open by this child, would keep that test waiting for its end.
    for other in Int32(3)..<256 { posix_spawn_file_actions_addclose(&actions, other) }
    // Threads of a test runner block signals, and a child inherits that.
    var signals = sigset_t()
    sigemptyset(&signals)
    posix_spawnattr_setsigmask(&attributes, &signals)
    sigfillset(&signals)
    posix_spawnattr_setsigdefault(&attributes, &signals)
    let newSession: Int32 = 0x80  // POSIX_SPAWN_SETSID, hidden behind a feature macro
    let signalFlags = POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF
    posix_spawnattr_setflags(
      &attributes, Int16(startsSession ? newSession | signalFlags : signalFlags))

    var argumentList = arguments.map { strdup($0) } + [nil]
    var variableList = environment.map { strdup("\($0)=\($1)") } + [nil]
    defer { (argumentList + variableList).forEach { free($0) } }
    var process: pid_t = 0
    let status = posix_spawnp(
      &process, arguments.first ?? "", &actions, &attributes, &argumentList, &variableList)
    return status == 0 ? .success(process) : .failure(SpawnFailure(number: status))
  }
}

/// Why a program could not be started.
struct SpawnFailure: Error {
  /// The errno.
  let number: Int32
}
