import ArgumentParser
import FunnelCore
import FunnelDocuments
import FunnelStore
import FunnelWording

/// `funnel meeting agenda`: the deals to go through, and with `--save` a planned meeting.
struct MeetingAgenda: FunnelCommand {
  static let configuration = CommandConfiguration(
    commandName: "agenda", abstract: "Build an agenda, and plan a meeting with it.",
    discussion: """
      Without anything said the open deals stand in the order of work. Open actions of earlier \
      meetings are listed, and their deals come along; deals that are named are only those.
      """)

  @Argument(help: "Deals to talk about, in their order; a filter or a rep is not needed then.")
  var deals: [String] = []

  @OptionGroup var choice: AgendaOptions

  @Flag(help: "Plan a meeting with this agenda.")
  var save = false

  @OptionGroup var output: OutputOptions
  @OptionGroup var shared: SharedOptions

  func validate() throws {
    if !deals.isEmpty, choice.isChoosing {
      throw ValidationError("Name the deals, or say what they are chosen by; not both.")
    }
  }

  func run(in invocation: Invocation) throws {
    let workspace = try Workspace(invocation, for: save ? .changing : .reading)
    let agenda = try choice.agenda(in: workspace, deals: deals)
    let meeting = try choice.meeting(of: agenda, in: workspace)
    guard save else {
      return try invocation.output.print(
        try answer(about: agenda, meeting, in: workspace), as: output.chosen)
    }
    let file = try workspace.plan(meeting, agenda)
    guard output.chosen == .text else {
      return try invocation.output.print(try workspace.answer(about: file), as: output.chosen)
    }
    try invocation.say(Phrase.Minutes.planned(Self.name(of: file.meeting), file.items.count))
  }

  private static func name(of meeting: Meeting) -> String { "\(meeting.title) \(meeting.id)" }

  private func answer(
    about agenda: Agenda, _ meeting: Meeting, in workspace: Workspace
  ) throws -> Answer {
    let objections = try workspace.store.records(DealObjection.self, in: workspace.book)
    let document = AgendaDocument(
      agenda, of: meeting, objections: objections, book: workspace.book, in: workspace.language,
      today: workspace.today)
    let rows = agenda.rows.enumerated().map { index, row in
      let deal = workspace.book.deals[row.deal]
      return JSON.members([
        "place": .integer(index + 1), "deal": workspace.reference(EntityReference(row.deal)),
        "account": workspace.reference(deal?.account.map { EntityReference($0) }),
        "owner": workspace.reference(deal?.owner.map { EntityReference($0) }),
        "zone": .optional(deal?.zone.rawValue), "comesAlong": .flag(row.comesAlong),
      ])
    }
    let json = JSON.members([
      "title": .text(meeting.title), "day": .day(meeting.day),
      "chair": .optional(meeting.chair), "attendees": .optional(meeting.attendees),
      "basis": .optional(meeting.basis), "minutesPerDeal": .integer(meeting.minutesPerDeal),
      "plannedSeconds": .integer(agenda.rows.count * meeting.secondsPerDeal),
      "leftOut": .integer(agenda.leftOut), "items": .array(rows),
      "carried": .array(agenda.carried.map(workspace.json)),
    ])
    return Answer(json: json, document.sections)
  }
}

extension Workspace {
  /// Stores a meeting with its agenda.
  func plan(_ meeting: Meeting, _ agenda: Agenda) throws -> MeetingFile {
    let commit = try perform(
      agenda.planning(meeting), Phrase.Minutes.planned(meeting.title, agenda.rows.count))
    guard let id = commit.created[EntityReference(meeting.id)] else { throw Failure.noMeeting }
    return try self.meeting("#\(id)")
  }
}
