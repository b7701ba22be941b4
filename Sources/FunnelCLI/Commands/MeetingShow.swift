import ArgumentParser

/// `funnel meeting show ID`: a meeting's agenda before it has begun, its minutes after that.
struct MeetingShow: FunnelCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Show a meeting: its agenda, or the minutes so far.")

  @Argument(help: "The meeting: its number or its title.")
  var id: String

  @OptionGroup var output: OutputOptions
  @OptionGroup var shared: SharedOptions

  func run(in invocation: Invocation) throws {
    let workspace = try Workspace(invocation)
    try invocation.output.print(
      try workspace.answer(about: workspace.meeting(id)), as: output.chosen)
  }
}
