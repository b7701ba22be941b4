import ArgumentParser
import FunnelCore
import FunnelDocuments

extension Holiday: CommandNoun {
  static let word = "holiday"
  static let plural = "holidays"
  static let nameField: String? = "name"
  static let example = #"funnel holiday add "National Day" day=2026-10-01"#
}

extension Attendee: CommandNoun {
  static let word = "attendee"
  static let plural = "attendees"
  static let nameField: String? = nil
  static let example = #"funnel attendee add activity=12 contact="Dr Lin""#
}

/// `funnel settings`: what holds for the whole store, such as the working week.
struct SettingsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "settings", abstract: "Show and edit what holds for the whole store.",
    subcommands: [SettingsShow.self, SettingsEdit.self], defaultSubcommand: SettingsShow.self)
}

/// `funnel settings show`.
struct SettingsShow: FunnelCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Show what holds for the whole store.")

  @OptionGroup var output: OutputOptions
  @OptionGroup var shared: SharedOptions

  func run(in invocation: Invocation) throws {
    let workspace = try Workspace(invocation)
    let record = try workspace.record(EntityReference(Settings.only))
    try invocation.output.print(
      Answer(json: workspace.json(record), [.facts(workspace.facts(record))]), as: output.chosen)
  }
}

/// `funnel settings edit`.
struct SettingsEdit: FunnelCommand {
  static let configuration = CommandConfiguration(
    commandName: "edit", abstract: "Change what holds for the whole store.",
    discussion: "Example: funnel settings edit workWeek=mon,tue,wed,thu,fri,sat")

  @Argument(help: ArgumentHelp("What is to hold.", valueName: "field=value"))
  var fields: [String]

  @OptionGroup var output: OutputOptions
  @OptionGroup var shared: SharedOptions

  func run(in invocation: Invocation) throws {
    let workspace = try Workspace(invocation, for: .changing)
    try workspace.edit(EntityReference(Settings.only), fields, as: output.chosen)
  }
}
