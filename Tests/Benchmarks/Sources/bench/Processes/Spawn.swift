import Glibc

/// A program about to be started, with descriptors and an environment of its own.
struct Spawn: ~Copyable {
  private let arguments: [String]
  private let environment: [String: String]
  private var actions = posix_spawn_file_actions_t()
  private var attributes = posix_spawnattr_t()

  init(_ arguments: [String], _ environment: [String: String]) {
    (self.arguments, self.environment) = (arguments, environment)
    posix_spawn_file_actions_init(&actions)
    posix_spawnattr_init(&attributes)
    // What the measurement ignores itself, a child would ignore too.
    var signals = sigset_t()
    sigfillset(&signals)
    posix_spawnattr_setsigdefault(&attributes, &signals)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGDEF))
  }

  deinit {
    var (actions, attributes) = (actions, attributes)
    posix_spawn_file_actions_destroy(&actions)
    posix_spawnattr_destroy(&attributes)
  }

  /// Makes a terminal its standard input and outputs, and, as the first a session leader opens,
  /// its controlling one.
  mutating func takesTerminal(_ name: [CChar]) {
    posix_spawn_file_actions_addopen(&actions, 0, name, O_RDWR, 0)
    posix_spawn_file_actions_adddup2(&actions, 0, 1)
    posix_spawn_file_actions_adddup2(&actions, 0, 2)
    let newSession: Int32 = 0x80  // POSIX_SPAWN_SETSID, hidden behind a feature macro
    posix_spawnattr_setflags(&attributes, Int16(newSession | POSIX_SPAWN_SETSIGDEF))
  }

  /// Makes files its standard input and outputs.
  mutating func takesFiles(input: String, output: String) {
    posix_spawn_file_actions_addopen(&actions, 0, input, O_RDONLY, 0)
    posix_spawn_file_actions_addopen(&actions, 1, output, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    posix_spawn_file_actions_adddup2(&actions, 1, 2)
  }

  /// Starts it; nil where it cannot be run.
  func start() -> pid_t? {
    var (actions, attributes) = (actions, attributes)
    var argumentList = arguments.map { strdup($0) } + [nil]
    var variableList = environment.map { strdup("\($0)=\($1)") } + [nil]
    defer { (argumentList + variableList).forEach { free($0) } }
    var process: pid_t = 0
    let status = posix_spawnp(
      &process, arguments.first ?? "", &actions, &attributes, &argumentList, &variableList)
    return status == 0 ? process : nil
  }
}
