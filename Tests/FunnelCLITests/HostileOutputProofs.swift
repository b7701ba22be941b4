import ArgumentParser
import Foundation
import FunnelCore
import FunnelStore
import FunnelTestSupport
import Testing

@testable import FunnelCLI

/// Every verb on a store of hostile texts, with hostile arguments, before a terminal.
struct HostileOutputProofs {
  /// A way down the commands and what it takes.
  private struct Verb {
    var path: [String]
    var arguments: [ToolDescription.Argument]

    /// The verbs of a command, those of its subcommands included.
    static func all(_ command: ToolDescription.Command, _ path: [String] = []) -> [Verb] {
      let own = Verb(path: path, arguments: command.arguments ?? [])
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
  }

  private static let isFull = ProcessInfo.processInfo.environment["FUNNEL_PROOF"] == "full"
  private final class Sink { var bytes: [UInt8] = [] }

  private let folder: TemporaryFolder
  private let stores: StoreOpening

  init() throws {
    folder = try TemporaryFolder()
    let authorship = Authorship(
      author: HostileText.all[1], at: CommandRun.now, today: Day(number: 20_778),
      label: HostileText.all[2])
    let plain: any Store =
      Self.isFull ? try SQLiteStore.inMemory() : try Fixture.fiveStage().store
    if Self.isFull {
      try plain.perform(DemoData.changes(today: Day(number: 20_778)), by: authorship)
    }
    let store = Shared(try HostileStore(plain, by: authorship, most: 20).store)
    stores = StoreOpening { _, _, _ throws(StoreError) in store.store }
  }

  /// One store for every run; they come one after another.
  private final class Shared: @unchecked Sendable {
    let store: any Store

    init(_ store: any Store) { self.store = store }
  }

  /// Runs a verb before a terminal and gives what the terminal is sent, and the exit code.
  private func run(_ arguments: [String]) -> (bytes: [UInt8], code: Int32) {
    let sink = Sink()
    let output = Output(
      isTerminal: true, answer: { sink.bytes += $0 }, complaint: { sink.bytes += $0 })
    let environment = Environment(
      variables: ["HOME": folder.path, "XDG_DATA_HOME": folder.path], login: HostileText.all[3],
      executable: CommandRun.executable, now: { CommandRun.now })
    let code = Funnel.execute(
      arguments, environment: environment, output: output, stores: stores)
    return (sink.bytes, code.rawValue)
  }

  /// What a value is that stands for a file, or for anything else.
  private func value(_ argument: ToolDescription.Argument, _ text: String) -> String {
    let name = (argument.valueName ?? "") + argument.label
    let isFile = ["file", "path", "folder", "output", "store", "form"].contains {
      name.contains($0)
    }
    return isFile ? folder.path + "/none/" + text.replacing("\0", with: "") : text
  }

  private func commandLines(_ verb: Verb, _ turn: inout Int) -> [[String]] {
    func hostile() -> String {
      turn += 1
      return HostileText.all[turn % HostileText.all.count]
    }
    let plain = verb.positional.map { value($0, "1") }
    var lines = [verb.path + plain]
    if !plain.isEmpty { lines.append(verb.path + verb.positional.map { value($0, hostile()) }) }
    let formats = verb.options.contains { $0.label.contains("--format") }
    for format in formats ? ["json", "csv", "markdown", "html"] : [] {
      lines.append(verb.path + plain + ["--format", format])
    }
    lines.append(verb.path + ["--" + hostile()])
    guard Self.isFull || verb.path == ["list"] else {
      // Every verb, but not every way of it.
      return [lines[0], lines[turn % lines.count]]
    }
    if !plain.isEmpty { lines.append(verb.path) }
    for option in verb.options {
      guard let name = option.names?.first?.dashed else { continue }
      lines.append(verb.path + plain + [name + "=" + value(option, hostile())])
    }
    return lines
  }

  @Test func `no verb sends a terminal anything but text`() throws {
    let verbs = Verb.all(try ToolDescription(Funnel._dumpHelp()).command)
    #expect(verbs.count > 100)
    var (turn, marks, runs) = (0, 0, 0)
    for verb in verbs {
      for arguments in commandLines(verb, &turn) {
        let (bytes, code) = run(arguments)
        runs += 1
        let said = arguments.joined(separator: " ").debugDescription
        let text = String(validating: bytes, as: UTF8.self)
        #expect(text != nil, "\(said)")
        let steering = HostileText.strangers(in: text ?? "").filter { $0 != "\n" }
        let found = Set(steering.map { String($0.value, radix: 16) }).sorted()
        #expect(found.isEmpty, "\(said)")
        #expect(code != 70, "\(said)")
        if text?.contains("␛") == true { marks += 1 }
      }
    }
    #expect(marks > runs / 10, "\(marks) of \(runs)")
  }
}
