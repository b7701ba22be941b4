import ArgumentParser
import FunnelCore
import FunnelStore
import FunnelWording

/// Which deals a meeting goes through, and what the meeting is called.
struct AgendaOptions: ParsableArguments {
  /// The orders that an agenda can be built by.
  enum Order: String, CaseIterable, ExpressibleByArgument {
    case work
  }

  @Option(help: "The order of work: Best Few, then Above and Universe, In last; the usual one.")
  var by: Order?

  @Option(
    parsing: .unconditionalSingleValue,
    help: ArgumentHelp("The deals that pass a filter, in the order of work.", valueName: "filter"))
  var filter: [String] = []

  @Option(help: ArgumentHelp("The deals of one rep, in the order of work.", valueName: "name"))
  var owner: String?

  @Option(
    help: ArgumentHelp(
      "The most deals; those with open actions of earlier meetings come along beyond it.",
      valueName: "number"))
  var limit: Int?

  @Option(help: ArgumentHelp("The minutes meant for each deal.", valueName: "number"))
  var minutes: Int = Meeting.usualMinutesPerDeal

  @Option(help: ArgumentHelp("What the meeting is called.", valueName: "text"))
  var title: String?

  @Option(help: ArgumentHelp("The day of the meeting; today where not said.", valueName: "day"))
  var day: String?

  @Option(help: ArgumentHelp("Who leads it.", valueName: "name"))
  var chair: String?

  @Option(help: ArgumentHelp("Who else is there.", valueName: "names"))
  var attendees: String?

  func validate() throws {
    if [by != nil, !filter.isEmpty, owner != nil].count(where: { $0 }) > 1 {
      throw ValidationError("--by, --filter and --owner exclude each other.")
    }
    if let limit, limit < 1 { throw ValidationError("--limit takes a number from 1.") }
    guard (1...480).contains(minutes) else {
      throw ValidationError("--minutes takes a number from 1 to 480.")
    }
  }

  /// Whether anything is said about which deals.
  var isChoosing: Bool { by != nil || !filter.isEmpty || owner != nil || limit != nil }

  /// The agenda, of deals named by hand where there are any.
  func agenda(in workspace: Workspace, deals: [String] = []) throws -> Agenda {
    let scope = Scope(pipeline: try workspace.pipeline()?.id, today: workspace.today)
    return Agenda(
      try basis(in: workspace, deals), in: workspace.book, scope, limit: limit,
      carrying: try workspace.store.openMeetingActions(in: workspace.book))
  }

  private func basis(in workspace: Workspace, _ deals: [String]) throws -> Agenda.Basis {
    if !deals.isEmpty {
      let ids = try workspace.deals(deals)
      for id in ids where workspace.book.deals[id]?.isOpen != true {
        throw workspace.refusal(.dealIsClosed(id))
      }
      return .hand(ids)
    }
    if let owner { return .owner(Owner.ID(try workspace.reference(owner, .owner).id)) }
    guard !filter.isEmpty else { return .orderOfWork }
    let terms = DealFilter(filter.joined(separator: " "))
    if let problem = terms.problems.first { throw Failure.badFilter(problem) }
    return .filter(terms)
  }

  /// The meeting that the agenda is for, before it is stored.
  func meeting(of agenda: Agenda, in workspace: Workspace) throws -> Meeting {
    let invocation = workspace.invocation
    let day =
      try invocation.day(day, option: "--day", today: workspace.today) ?? workspace.today
    var meeting = Meeting(id: Meeting.ID(-1))
    meeting.title = title ?? Phrase.Minutes.usualTitle(day)[workspace.language]
    (meeting.day, meeting.minutesPerDeal) = (day, minutes)
    meeting.chair =
      chair ?? workspace.book.owner(named: invocation.author)?.name ?? invocation.author
    meeting.attendees = attendees
    meeting.basis =
      agenda.basis.phrase { workspace.name(of: EntityReference($0)) }[workspace.language]
    return meeting
  }
}
