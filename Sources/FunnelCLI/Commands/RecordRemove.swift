import ArgumentParser
import FunnelCore
import FunnelWording

/// `funnel account remove` and its like.
struct RecordRemove<Noun: CommandNoun>: FunnelCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "remove", abstract: "Remove one that nothing refers to; undo brings it back.")
  }

  @Argument(help: "The number, the identity it was imported under, or the name.")
  var id: String

  @OptionGroup var shared: SharedOptions

  func run(in invocation: Invocation) throws {
    let workspace = try Workspace(invocation, for: .changing)
    let entity = try workspace.reference(id, Noun.kind)
    let label = Phrase.CommandLine.removedRecord(entity.phrase, workspace.name(of: entity))
    try workspace.perform([.remove(entity)], label)
    try invocation.say(label)
  }
}
