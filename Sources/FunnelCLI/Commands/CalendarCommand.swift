import ArgumentParser
import FunnelCore
import FunnelDocuments
import FunnelExchange
import FunnelStore
import FunnelWording

/// `funnel calendar`: the activities of a week, or the planned ones for other calendars.
struct CalendarCommand: FunnelCommand {
  static let configuration = CommandConfiguration(
    commandName: "calendar", abstract: "The activities of a week; --ics for other calendars.",
    discussion: """
      --ics writes iCalendar (RFC 5545): every planned activity, or those of --week. Other \
      programs take it in without doubles, as each entry keeps its identity.
      """)

  @Option(
    help: ArgumentHelp(
      "The week by ISO 8601: 2026-W48; this week where not said.", valueName: "week"))
  var week: String?

  @Flag(name: .customLong("ics"), help: "Write the planned activities as iCalendar.")
  var isICalendar = false

  @OptionGroup var person: OwnerOptions
  @OptionGroup var output: OutputOptions
  @OptionGroup var shared: SharedOptions

  func run(in invocation: Invocation) throws {
    let workspace = try Workspace(invocation)
    let (book, language) = (workspace.book, workspace.language)
    let owner = try person.owner(in: workspace)
    let period = try week.map { typed throws(Failure) in
      guard let period = Period(isoWeek: typed) else { throw .notAWeek(typed) }
      return period
    }
    let activities = try workspace.store.records(Activity.self, in: book)
    if isICalendar {
      let person = owner.flatMap { book.owners[$0]?.name }
      let names = [book.settings.name, person].compactMap { $0 }
      let calendar = ICalendar(
        activities, of: book, in: period, ownedBy: owner,
        name: names.isEmpty ? "funnel" : names.joined(separator: " · "),
        stamp: invocation.environment.now()
      ) { $0.title[language] }
      return try invocation.output.data(Array(calendar.text.utf8))
    }
    let shown = CalendarWeek(
      book, activities, of: period?.first ?? workspace.today, ownedBy: owner)
    let document = CalendarDocument(shown, of: book, in: language)
    try invocation.output.print(
      Answer(
        json: workspace.json(shown),
        [.heading(document.heading), .table(document.table)]),
      as: output.chosen)
  }
}

extension Workspace {
  fileprivate func json(_ week: CalendarWeek) -> JSON {
    .members([
      "first": .day(week.first),
      "days": .array(
        week.days.map { day in
          .members([
            "day": .day(day.day), "isWorked": .flag(day.isWorked),
            "holiday": .optional(day.holiday),
            "activities": .array(
              day.activities.map { activity in
                json(
                  Record(
                    entity: EntityReference(activity.id), values: activity.values, version: 0))
              }),
          ])
        }),
    ])
  }
}
