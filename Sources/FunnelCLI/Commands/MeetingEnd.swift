import ArgumentParser
import FunnelCore
import FunnelWording

/// `funnel meeting end ID`: closes the minutes.
struct MeetingEnd: FunnelCommand {
  static let configuration = CommandConfiguration(
    commandName: "end", abstract: "End a meeting and close its minutes.")

  @Argument(help: "The meeting: its number or its title.")
  var id: String

  @OptionGroup var output: OutputOptions
  @OptionGroup var shared: SharedOptions

  func run(in invocation: Invocation) throws {
    let workspace = try Workspace(invocation, for: .changing)
    let file = try workspace.meeting(id)
    let label = Phrase.Minutes.ended(file.meeting.title)
    let step = MeetingStep.end(at: invocation.environment.now())
    try workspace.report(workspace.meet(file, [step], label), label, as: output.chosen)
  }
}
