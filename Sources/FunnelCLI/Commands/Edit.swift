import ArgumentParser
import FunnelCore
import FunnelStore
import FunnelWording

/// `funnel edit ID field=value…`: other values for a deal.
struct Edit: FunnelCommand {
  static let configuration = CommandConfiguration(
    commandName: "edit",
    abstract: "Change fields of a deal.",
    discussion: """
      An empty value empties the field: funnel edit 117 nextStep=. \
      Stages are changed by funnel move, outcomes by funnel close and funnel reopen.
      """)

  @Argument(help: "The deal: 117, #117, the identity it was imported under, or its name.")
  var id: String

  @Argument(help: ArgumentHelp("What is to hold.", valueName: "field=value"))
  var fields: [String]

  @OptionGroup var output: OutputOptions
  @OptionGroup var shared: SharedOptions

  func run(in invocation: Invocation) throws {
    let workspace = try Workspace(invocation, for: .changing)
    let entity = try workspace.reference(id, .deal)
    try workspace.edit(entity, fields, as: output.chosen)
  }
}

extension Workspace {
  /// Sets fields of a record and says so.
  func edit(_ entity: EntityReference, _ fields: [String], as format: OutputFormat) throws {
    let record = try record(entity)
    var assignments = try Assignment.all(fields)
    let account = entity.kind == .deal ? try takeNewAccount(from: &assignments) : nil
    var present = record.values
    // The stages that a pipeline names are its own.
    if entity.kind == .pipeline { present["pipeline"] = .integer(entity.id) }
    var values = try values(assignments, of: entity.kind, present: present)
    if account != nil { values["account"] = .integer(AssignedAccount.provisional.id) }
    let called = name(of: entity)
    // What has no name is called by its number, which is said already.
    let label =
      entity.kind == .deal
      ? Phrase.Deals.edited(called)
      : Phrase.CommandLine.edited(entity.phrase, called == "#\(entity.id)" ? "" : called)
    let commit = try perform(
      (account.map { [$0.change] } ?? []) + [.edit(entity, values)], label,
      expecting: [entity: record.version])
    try report(
      entity, commit.transaction == nil ? Phrase.CommandLine.nothingToChange : label,
      making: account, as: format)
  }
}
