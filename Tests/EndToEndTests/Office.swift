import Foundation
import FunnelTestSupport
import TerminalUI
import Testing

/// A store in a folder of its own, worked on through the built program only.
final class Office {
  /// How long anything may take on a machine that is busy with other things, in milliseconds.
  static let patience = 20_000

  /// What a command came to.
  struct Answer {
    let status: Int32
    let output: String
    let complaint: String
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
    let process = Process()
    process.executableURL = URL(filePath: BuiltProgram.funnel)
    process.arguments = arguments + ["--today", today]
    process.environment = environment
    let (output, complaint) = (Pipe(), Pipe())
    process.standardInput = FileHandle.nullDevice
    (process.standardOutput, process.standardError) = (output, complaint)
    try process.run()
    let answer = output.fileHandleForReading.readDataToEndOfFile()
    let complaints = complaint.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    let result = Answer(
      status: process.terminationStatus, output: String(decoding: answer, as: UTF8.self),
      complaint: String(decoding: complaints, as: UTF8.self))
    try #require((result.status != 0) == failing, "\(result)")
    return result
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

  /// The bytes of a file of the office.
  func bytes(of name: String) throws -> [UInt8] { try folder.bytes(of: name) }

  /// Moves a store of the office with the files beside it.
  func move(_ store: String, to other: String) throws {
    try folder.moveStore(store, to: other)
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
