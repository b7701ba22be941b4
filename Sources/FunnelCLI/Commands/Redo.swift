import ArgumentParser
import FunnelCore
import FunnelStore
import FunnelWording

/// `funnel redo`: does again what was taken back last.
struct Redo: FunnelCommand {
  static let configuration = CommandConfiguration(
    commandName: "redo",
    abstract: "Do again what you took back last.")

  @OptionGroup var shared: SharedOptions

  func run(in invocation: Invocation) throws {
    let workspace = try Workspace(invocation, for: .changing)
    let transaction = try workspace.store.redo(
      by: workspace.authorship(Phrase(verbatim: "")))
    try workspace.refresh()
    workspace.letRulesAct()
    try invocation.say(Phrase.Message.redone(transaction.label))
  }
}
