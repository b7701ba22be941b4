import ArgumentParser

/// The command line without a verb, which opens the dashboard.
struct Opening: FunnelCommand {
  /// One below another command is not looked through for a request of completion scripts, which
  /// takes longer than reading its options; `Funnel` answers that request.
  static let configuration = CommandConfiguration(commandName: "funnel", _superCommandName: "")

  @OptionGroup var opening: OpeningOptions
  @OptionGroup var shared: SharedOptions

  func run(in invocation: Invocation) throws { try opening.open(in: invocation) }
}

/// The options that only make sense without a verb.
struct OpeningOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp("The screen to open or print.", valueName: "name"),
    completion: .list([
      "funnel", "deals", "today", "health", "forecast", "accounts", "playbook", "strategy", "leads",
      "plan", "meeting", "calendar", "pipeline", "rules", "notices", "deal", "watch",
    ]))
  var screen: String?

  /// Opens the dashboard, or prints it where there is no terminal for it.
  func open(in invocation: Invocation) throws {
    try Presentation(invocation, screen: screen).start()
  }
}
