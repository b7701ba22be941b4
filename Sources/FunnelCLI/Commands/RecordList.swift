import ArgumentParser
import FunnelCore
import FunnelDocuments
import FunnelWording

/// `funnel account list` and its like.
struct RecordList<Noun: CommandNoun>: FunnelCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "list", abstract: "List \(Noun.plural).")
  }

  @Option(help: ArgumentHelp("Only those that contain a text.", valueName: "text"))
  var filter: String?

  @OptionGroup var output: OutputOptions
  @OptionGroup var shared: SharedOptions

  func run(in invocation: Invocation) throws {
    let workspace = try Workspace(invocation)
    let records = try workspace.records(of: Noun.kind).filter { record in
      guard let filter = filter?.lowercased() else { return true }
      return workspace.facts(record).contains { $0.value.lowercased().contains(filter) }
    }
    let json = JSON.members([
      "count": .integer(records.count), "records": .array(records.map { workspace.json($0) }),
    ])
    let count = Noun.kind.counted(records.count)[invocation.language]
    try invocation.output.print(
      Answer(json: json, [.table(workspace.table(of: records, Noun.kind)), .line(count)]),
      as: output.chosen)
  }
}
