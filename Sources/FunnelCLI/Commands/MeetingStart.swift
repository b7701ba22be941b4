import ArgumentParser
import FunnelCore
import FunnelWording

/// `funnel meeting start [ID]`: a meeting on the screen, begun or gone on with.
struct MeetingStart: FunnelCommand {
  static let configuration = CommandConfiguration(
    commandName: "start", abstract: "Hold a meeting: begin it, or go on where it stood.",
    discussion: """
      Without a meeting named the one that was interrupted goes on, else the planned one begins; \
      where there is none, or where options choose the deals, one is planned first.
      """)

  @Argument(help: "The meeting: its number or its title.")
  var id: String?

  @OptionGroup var choice: AgendaOptions
  @OptionGroup var shared: SharedOptions

  func validate() throws {
    if id != nil, choice.isChoosing {
      throw ValidationError("Name a meeting, or say which deals a new one is about; not both.")
    }
  }

  func run(in invocation: Invocation) throws {
    guard invocation.environment.isInteractive, !shared.isPlain else {
      throw Failure.noTerminalForMeeting
    }
    let id = try begun(in: invocation)
    try Presentation(invocation, screen: "meeting", meeting: id).start()
  }

  /// The meeting, running.
  ///
  /// The workspace is let go of before the dashboard opens the store.
  private func begun(in invocation: Invocation) throws -> Meeting.ID {
    let workspace = try Workspace(invocation, for: .changing)
    let file = try file(in: workspace)
    guard file.meeting.state != .ended else {
      throw workspace.refusal(.meetingEnded(file.meeting.id))
    }
    if file.meeting.state == .planned {
      let step = MeetingStep.start(with: file.items.first?.id, at: invocation.environment.now())
      return try workspace.meet(file, [step], Phrase.Minutes.begun(file.meeting.title)).meeting.id
    }
    return file.meeting.id
  }

  private func file(in workspace: Workspace) throws -> MeetingFile {
    if let id { return try workspace.meeting(id) }
    if !choice.isChoosing, choice.title == nil,
      let found = try workspace.meeting(inFirstOf: [.running, .planned])
    {
      return found
    }
    let agenda = try choice.agenda(in: workspace)
    return try workspace.plan(choice.meeting(of: agenda, in: workspace), agenda)
  }
}
