import ArgumentParser
import FunnelCore
import FunnelWording

/// `funnel meeting decide ID DEAL advance`: what a team decides about a deal.
struct MeetingDecide: FunnelCommand {
  static let configuration = CommandConfiguration(
    commandName: "decide", abstract: "Decide about a deal of a meeting; the deal follows.",
    discussion: """
      advance moves the deal one stage on, exit withdraws from it, hold leaves it where it is, \
      help adds an action. Another decision replaces the one before, and none takes it back.
      """)

  /// What can be decided.
  enum Word: String, CaseIterable, ExpressibleByArgument {
    case advance
    case hold
    case exit
    case help
    case none
  }

  @Argument(help: "The meeting: its number or its title.")
  var id: String

  @Argument(help: "A deal of its agenda.")
  var deal: String

  @Argument(help: "advance, hold, exit, help or none.")
  var decision: Word

  @Option(
    help: ArgumentHelp(
      "Why: needed for exit, and where exit criteria are not met; with help, what is needed.",
      valueName: "text"))
  var reason: String?

  @Option(help: ArgumentHelp("Who helps.", valueName: "name"))
  var assignee: String?

  @Option(
    help: ArgumentHelp("By which day help is needed; until when it is held.", valueName: "day"))
  var due: String?

  @OptionGroup var output: OutputOptions
  @OptionGroup var shared: SharedOptions

  func run(in invocation: Invocation) throws {
    let workspace = try Workspace(invocation, for: .changing)
    let file = try workspace.meeting(id)
    let item = try workspace.item(deal, of: file)
    let day = try invocation.day(due, option: "--due", today: workspace.today)
    let name = workspace.name(of: EntityReference(item.deal))
    guard let resolution = resolution(day) else {
      let label = Phrase.Minutes.takenBack(on: name)
      let after = try workspace.meet(file, [.undecide(item.id)], label)
      return try workspace.report(after, label, as: output.chosen)
    }
    let label = Phrase.Minutes.decided(resolution.decision, on: name)
    let step = MeetingStep.decide(item.id, resolution, at: invocation.environment.now())
    try workspace.report(workspace.meet(file, [step], label), label, as: output.chosen)
  }

  private func resolution(_ day: Day?) -> MeetingResolution? {
    switch decision {
    case .advance: .advance(reason: reason)
    case .hold: .hold(reason: reason, until: day)
    case .exit: .exit(reason: reason ?? "")
    case .help: .help(reason ?? "", from: assignee ?? "", by: day)
    case .none: nil
    }
  }
}

extension Workspace {
  /// Says what was done in a meeting: a sentence for people, the meeting for programs.
  func report(_ file: MeetingFile, _ label: Phrase, as format: OutputFormat) throws {
    guard format == .text else {
      return try invocation.output.print(try answer(about: file), as: format)
    }
    try invocation.say(label)
  }
}
