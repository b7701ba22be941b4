import ArgumentParser
import FunnelCore

/// `funnel account show` and its like.
struct RecordShow<Noun: CommandNoun>: FunnelCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "show", abstract: "Show everything about one.")
  }

  @Argument(help: "The number, the identity it was imported under, or the name.")
  var id: String

  @OptionGroup var output: OutputOptions
  @OptionGroup var shared: SharedOptions

  func run(in invocation: Invocation) throws {
    let workspace = try Workspace(invocation)
    let record = try workspace.record(workspace.reference(id, Noun.kind))
    try invocation.output.print(workspace.answer(about: record), as: output.chosen)
  }
}
