import ArgumentParser
import FunnelCore
import FunnelWording

/// `funnel meeting act ID DEAL TASK`: an action that a meeting agrees on.
struct MeetingAct: FunnelCommand {
  static let configuration = CommandConfiguration(
    commandName: "act", abstract: "Agree on an action about a deal.",
    discussion: "Without an owner or a day it is kept, and flagged in the minutes.")

  @Argument(help: "The meeting: its number or its title.")
  var id: String

  @Argument(help: "The deal.")
  var deal: String

  @Argument(help: "What is to be done.")
  var task: String

  @Option(help: ArgumentHelp("Who does it.", valueName: "name"))
  var assignee: String?

  @Option(help: ArgumentHelp("By which day.", valueName: "day"))
  var due: String?

  @OptionGroup var output: OutputOptions
  @OptionGroup var shared: SharedOptions

  func run(in invocation: Invocation) throws {
    let workspace = try Workspace(invocation, for: .changing)
    let file = try workspace.meeting(id)
    let deal = Deal.ID(try workspace.reference(deal, .deal).id)
    let day = try invocation.day(due, option: "--due", today: workspace.today)
    let label = Phrase.Minutes.agreed(task, on: workspace.name(of: EntityReference(deal)))
    let step = MeetingStep.act(deal, task: task, assignee: assignee, due: day)
    try workspace.report(workspace.meet(file, [step], label), label, as: output.chosen)
  }
}
