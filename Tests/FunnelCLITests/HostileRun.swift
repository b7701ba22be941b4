import ArgumentParser
import Foundation
import FunnelCore
import FunnelDocuments
import FunnelStore
import FunnelTestSupport

@testable import FunnelCLI

/// The command line on a store in memory that has nothing but hostile texts in it.
struct HostileRun {
  /// Whether a company's year of selling is made hostile, which takes minutes, or a few deals.
  static let isFull = ProcessInfo.processInfo.environment["FUNNEL_PROOF"] == "full"

  /// A folder that verbs may look for files in.
  let folder: TemporaryFolder
  private let stores: StoreOpening

  /// One store for every run; they come one after another.
  private final class Shared: @unchecked Sendable {
    let store: any Store

    init(_ store: any Store) { self.store = store }
  }

  private final class Sink { var bytes: [UInt8] = [] }

  /// A store in which every text is one of these.
  init(texts: [String]) throws {
    folder = try TemporaryFolder()
    let authorship = Authorship(
      author: texts[1], at: CommandRun.now, today: Day(number: 20_778), label: texts[2])
    let plain: any Store =
      Self.isFull ? try SQLiteStore.inMemory() : try Fixture.fiveStage().store
    if Self.isFull {
      try plain.perform(DemoData.changes(today: Day(number: 20_778)), by: authorship)
    }
    let store = Shared(try HostileStore(plain, by: authorship, texts: texts, most: 20).store)
    stores = StoreOpening { _, _, _ throws(StoreError) in store.store }
  }

  /// Runs a verb and gives what it answers and complains, and the exit code.
  func run(
    _ arguments: [String], isTerminal: Bool
  ) -> (answer: [UInt8], complaint: [UInt8], code: Int32) {
    let (answer, complaint) = (Sink(), Sink())
    let output = Output(
      isTerminal: isTerminal, answer: { answer.bytes += $0 },
      complaint: { complaint.bytes += $0 })
    let environment = Environment(
      variables: ["HOME": folder.path, "XDG_DATA_HOME": folder.path], login: HostileText.all[3],
      executable: CommandRun.executable, now: { CommandRun.now })
    let code = Funnel.execute(
      arguments, environment: environment, output: output, stores: stores)
    return (answer.bytes, complaint.bytes, code.rawValue)
  }
}

/// A way down the commands and what it takes.
struct CommandVerb {
  /// The words that lead to it.
  var path: [String]
  /// What it takes.
  var arguments: [ToolDescription.Argument]

  /// Every verb that the program has.
  static func all() throws -> [CommandVerb] { all(try ToolDescription(Funnel._dumpHelp()).command) }

  private static func all(
    _ command: ToolDescription.Command, _ path: [String] = []
  ) -> [CommandVerb] {
    let own = CommandVerb(path: path, arguments: command.arguments ?? [])
    return [own]
      + (command.subcommands ?? []).filter { $0.commandName != "help" }
      .flatMap { all($0, path + [$0.commandName]) }
  }

  /// The arguments that stand without a name.
  var positional: [ToolDescription.Argument] {
    arguments.filter { $0.kind == .positional && $0.shouldDisplay }
  }

  /// The options of its own that take a value.
  var options: [ToolDescription.Argument] {
    arguments.filter { $0.kind == .option && $0.shouldDisplay }
  }

  /// Whether it can answer in more than one format.
  var hasFormats: Bool { options.contains { $0.label.contains("--format") } }
}
