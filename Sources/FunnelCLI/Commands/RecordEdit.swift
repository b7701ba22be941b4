import ArgumentParser
import FunnelCore

/// `funnel account edit` and its like.
struct RecordEdit<Noun: CommandNoun>: FunnelCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(commandName: "edit", abstract: "Change fields of one.")
  }

  @Argument(help: "The number, the identity it was imported under, or the name.")
  var id: String

  @Argument(help: ArgumentHelp("What is to hold.", valueName: "field=value"))
  var fields: [String]

  @OptionGroup var output: OutputOptions
  @OptionGroup var shared: SharedOptions

  func run(in invocation: Invocation) throws {
    let workspace = try Workspace(invocation, for: .changing)
    try workspace.edit(workspace.reference(id, Noun.kind), fields, as: output.chosen)
  }
}
