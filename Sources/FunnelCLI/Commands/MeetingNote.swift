import ArgumentParser
import FunnelCore
import FunnelWording

/// `funnel meeting note ID TEXT`: what was said, about a deal or about none in particular.
struct MeetingNote: FunnelCommand {
  static let configuration = CommandConfiguration(
    commandName: "note", abstract: "Write down what was said, in place of what stood there.")

  @Argument(help: "The meeting: its number or its title.")
  var id: String

  @Argument(help: "What was said; an empty text clears it.")
  var text: String

  @Option(help: ArgumentHelp("The deal it was said about.", valueName: "deal"))
  var deal: String?

  @OptionGroup var output: OutputOptions
  @OptionGroup var shared: SharedOptions

  func run(in invocation: Invocation) throws {
    let workspace = try Workspace(invocation, for: .changing)
    let file = try workspace.meeting(id)
    let item = try deal.map { try workspace.item($0, of: file) }
    let name = item.map { workspace.name(of: EntityReference($0.deal)) } ?? file.meeting.title
    let label = Phrase.Minutes.noted(name)
    let step = MeetingStep.note(text, about: item?.id)
    try workspace.report(workspace.meet(file, [step], label), label, as: output.chosen)
  }
}
