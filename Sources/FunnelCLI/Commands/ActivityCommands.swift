import ArgumentParser
import FunnelCore
import FunnelStore
import FunnelWording

/// `funnel activity done`: a planned activity was done.
struct ActivityDone: FunnelCommand {
  static let configuration = CommandConfiguration(
    commandName: "done", abstract: "Note a planned activity as done.",
    discussion: """
      What comes again is planned for its next time in the same step. Example: funnel activity \
      done 12 outcome="agreed on a demo" minutes=30
      """)

  @Argument(help: "The number, or the identity it was imported under.")
  var id: String

  @Argument(help: ArgumentHelp("What came of it.", valueName: "field=value"))
  var fields: [String] = []

  @OptionGroup var output: OutputOptions
  @OptionGroup var shared: SharedOptions

  func run(in invocation: Invocation) throws {
    let workspace = try Workspace(invocation, for: .changing)
    let entity = try workspace.reference(id, .activity)
    let record = try workspace.record(entity)
    var values: RecordValues = ["isDone": true.value, "day": workspace.today.value]
    if !fields.isEmpty {
      let typed = try workspace.values(
        Assignment.all(fields), of: .activity, present: record.values)
      values.merge(typed) { _, typed in typed }
    }
    let activity = Activity(id: Activity.ID(entity.id), values: record.values)
    let label = Phrase.Today.didIt(activity.title[workspace.language])
    let commit = try workspace.perform(
      [.edit(entity, values)], label, expecting: [entity: record.version])
    try workspace.report(
      entity, commit.transaction == nil ? Phrase.CommandLine.nothingToChange : label,
      as: output.chosen)
  }
}

/// `funnel activity postpone`: a planned activity waits.
struct ActivityPostpone: FunnelCommand {
  static let configuration = CommandConfiguration(
    commandName: "postpone", abstract: "Put a planned activity off to another day.",
    discussion: "Without a day it is the next working day.")

  @Argument(help: "The number, or the identity it was imported under.")
  var id: String

  @Argument(help: "The day: 2026-12-01, 12-01, +7.")
  var day: String?

  @OptionGroup var output: OutputOptions
  @OptionGroup var shared: SharedOptions

  func run(in invocation: Invocation) throws {
    let workspace = try Workspace(invocation, for: .changing)
    let entity = try workspace.reference(id, .activity)
    let record = try workspace.record(entity)
    let tomorrow = workspace.book.workCalendar.worked(from: workspace.today.adding(days: 1))
    let target = try day.map { typed in
      try workspace.values(Assignment.all(["day=\(typed)"]), of: .activity)["day"]
        .flatMap { Day($0) } ?? tomorrow
    }
    let activity = Activity(id: Activity.ID(entity.id), values: record.values)
    let label = Phrase.Today.postponed(
      activity.title[workspace.language], to: target ?? tomorrow)
    let commit = try workspace.perform(
      [.edit(entity, ["day": (target ?? tomorrow).value])], label,
      expecting: [entity: record.version])
    try workspace.report(
      entity, commit.transaction == nil ? Phrase.CommandLine.nothingToChange : label,
      as: output.chosen)
  }
}
