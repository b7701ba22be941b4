import ArgumentParser
import FunnelCore
import FunnelStore
import FunnelWording

/// `funnel undo`: takes back the author's newest change.
struct Undo: FunnelCommand {
  static let configuration = CommandConfiguration(
    commandName: "undo",
    abstract: "Take back your last change.")

  @OptionGroup var shared: SharedOptions

  func run(in invocation: Invocation) throws {
    let workspace = try Workspace(invocation, for: .changing)
    let transaction = try workspace.store.undo(
      by: workspace.authorship(Phrase(verbatim: "")))
    try workspace.refresh()
    workspace.letRulesAct()
    try invocation.say(Phrase.Message.undone(transaction.label))
  }
}
