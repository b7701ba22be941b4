import FunnelTestSupport
import TerminalUI
import Testing

/// A store in a folder of its own, worked on through the built program only.
final class Office {
  /// How long anything may take on a machine that is busy with other things, in milliseconds.
  static let patience = 20_000

  /// What a command came to.
  struct Answer {
    /// The exit status, or 128 and the signal that ended it.
    let status: Int32
    let output: String
    let complaint: String

    /// What a program came to that has ended.
    init(_ child: Child) {
      switch child.wait() {
      case .exited(let status): self.status = status
      case .signalled(let signal): status = 128 + signal
      }
      (output, complaint) = (child.output, child.complaint)
    }
  }

  private let folder: TemporaryFolder
  private let today: String

  /// An office with a store of three deals, Saturday 21 November 2026.
  init(isEmpty: Bool = false, today: String = "2026-11-21") throws {
    folder = try TemporaryFolder()
    self.today = today
    guard !isEmpty else { return }
    try run("add", "Harbour cranes", "amount=1.2M", "fundRate=75", "competitionRate=75")
    try run("add", "病房監護儀", "amount=450K", "expectedClose=2026-12-01")
    try run("add", "Night shift pilot", "amount=80000")
  }

  /// The folder of the office.
  var folderPath: String { folder.path }

  /// The names of the files in the office.
  var names: [String] { folder.names }

  /// The names of the store's copies; a name in the making is longer.
  var copies: [String] {
    folder.names(in: "team.funnel.backups").filter { $0.hasSuffix(".funnel") }
  }

  /// The path of a file of the office.
  func path(_ name: String) -> String { folder.file(name) }

  /// The store's path.
  var store: String { path("team.funnel") }

  /// Where the program looks for things, none of it the person's who runs the tests.
  var environment: [String: String] {
    [
      "HOME": folder.path, "XDG_CONFIG_HOME": folder.path, "XDG_DATA_HOME": folder.path,
      "FUNNEL_STORE": store, "FUNNEL_USER": "calvin", "LANG": "C.UTF-8",
      "PATH": "/usr/bin:/bin", "TERM": "xterm-256color",
    ]
  }

  /// Runs a command and waits for its end; one that is to fail is said to.
  @discardableResult
  func run(_ arguments: String..., failing: Bool = false) throws -> Answer {
    try run(arguments, failing: failing)
  }

  /// Runs a command given as a list.
  @discardableResult
  func run(_ arguments: [String], failing: Bool = false) throws -> Answer {
    let child = try start(arguments)
    child.wait()
    let result = Answer(child)
    try #require((result.status != 0) == failing, "\(result)")
    return result
  }

  /// Starts a command without waiting for its end.
  func start(_ arguments: [String], environment: [String: String] = [:]) throws -> Child {
    try Child(
      [BuiltProgram.funnel] + arguments + ["--today", today],
      environment: self.environment.merging(environment) { $1 })
  }

  /// Opens the dashboard on a terminal.
  func open(
    _ arguments: String..., size: Size = Size(columns: 80, rows: 24),
    environment: [String: String] = [:]
  ) throws -> PtyScreen {
    try open(arguments, size: size, environment: environment)
  }

  /// Opens the dashboard and waits for its first screen.
  func opened(
    _ arguments: String..., size: Size = Size(columns: 80, rows: 24),
    environment: [String: String] = [:]
  ) throws -> PtyScreen {
    let screen = try open(arguments, size: size, environment: environment)
    let isOpen = screen.waits(atMost: Self.patience) {
      $0.text.contains("● ") && !$0.text.contains("Loading") && !$0.privateModes.contains(2026)
    }
    try #require(isOpen, "\(screen.text)")
    return screen
  }

  private func open(
    _ arguments: [String], size: Size, environment: [String: String]
  ) throws -> PtyScreen {
    try PtyScreen(
      [BuiltProgram.funnel, "--today", today] + arguments, size: size,
      environment: self.environment.merging(environment) { $1 }, keeping: self)
  }

  /// The bytes of the store and its journal, as long as no process of the tests has them open.
  func storeBytes() throws -> [[UInt8]] {
    try folder.names.filter { $0.hasPrefix("team.funnel") && !$0.hasSuffix("-shm") }
      .map { try folder.bytes(of: $0) }
  }

  /// The store's files as they are now, to be put back by `restore`.
  func snapshot() throws -> [String: [UInt8]] {
    var files: [String: [UInt8]] = [:]
    for suffix in ["", "-wal", "-lock"] where names.contains("team.funnel" + suffix) {
      files["team.funnel" + suffix] = try folder.bytes(of: "team.funnel" + suffix)
    }
    return files
  }

  /// Makes the office what it was: these files, and no other of the store's or of those named.
  func restore(_ files: [String: [UInt8]], removing others: [String] = []) throws {
    for name in names
    where name.hasPrefix("team.funnel") || others.contains(where: { name.hasPrefix($0) }) {
      try folder.remove(name)
    }
    for (name, bytes) in files { try folder.write(bytes, to: name) }
  }

  /// The bytes of a file of the office.
  func bytes(of name: String) throws -> [UInt8] { try folder.bytes(of: name) }

  /// Moves a store of the office with the files beside it.
  func move(_ store: String, to other: String) throws {
    try folder.moveStore(store, to: other)
  }

  /// Removes a store of the office with the files beside it.
  func removeStore(_ name: String) throws {
    for suffix in ["", "-wal", "-shm", "-lock"] where names.contains(name + suffix) {
      try folder.remove(name + suffix)
    }
  }

  /// Writes a file into the office.
  func write(_ bytes: [UInt8], to name: String) throws { try folder.write(bytes, to: name) }
}

extension PtyScreen {
  /// Whether the screen comes to show a text while there is still hope.
  func shows(_ text: String) -> Bool {
    // Mode 2026 is on while a frame is being written.
    waits(atMost: Office.patience) {
      $0.text.contains(text) && !$0.privateModes.contains(2026)
    }
  }

  /// How the program ends, nil where it does not.
  func endsAs() -> Ending? { waitForEnding(atMost: Office.patience) }
}
