import ArgumentParser
import FunnelCore
import FunnelDocuments
import FunnelStore
import FunnelWording

/// `funnel plan …`: a person's week.
struct PlanCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "plan", abstract: "The plan of a week: proposed, agreed on and looked back on.",
    subcommands: [
      PlanShow.self, PlanPropose.self, PlanAgree.self, PlanMove.self, PlanAdd.self,
      PlanRemove.self, PlanReview.self,
    ], defaultSubcommand: PlanShow.self, aliases: ["plans"])
}

/// Whose plan of which week is meant.
struct PlanOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Whose week, by name, login or number; the author's where not said.", valueName: "name"))
  var owner: String?

  @Option(
    help: ArgumentHelp(
      "The week, such as 2026-W48, or a day of it; the next one from Friday on where not said.",
      valueName: "week"))
  var week: String?

  /// The week that is meant.
  func week(in workspace: Workspace) throws(Failure) -> Period {
    guard let week else { return .planned(on: workspace.today) }
    if let period = Period(week, today: workspace.today), period.isoWeek != nil { return period }
    guard let day = FieldText.day(week, today: workspace.today) else { throw .notAWeek(week) }
    return .week(of: day)
  }

  /// The person that is meant.
  func owner(in workspace: Workspace) throws(Failure) -> Owner.ID {
    if let owner { return Owner.ID(try workspace.reference(owner, .owner).id) }
    let author = workspace.invocation.author
    guard let person = workspace.book.owner(named: author) else {
      throw .noSuchRecord(author, .owner)
    }
    return person.id
  }

  /// The plan that is meant.
  func file(in workspace: Workspace) throws -> PlanFile {
    let (owner, week) = (try owner(in: workspace), try week(in: workspace))
    guard let file = try workspace.store.planFile(of: owner, week: week.first) else {
      throw Failure.noPlan
    }
    return file
  }
}

/// `funnel plan show`: the plan of a week.
struct PlanShow: FunnelCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Print the plan of a week, for the manager and for oneself.")

  @OptionGroup var plan: PlanOptions
  @OptionGroup var output: OutputOptions
  @OptionGroup var shared: SharedOptions

  func run(in invocation: Invocation) throws {
    let workspace = try Workspace(invocation)
    try workspace.show(try plan.file(in: workspace), as: output.chosen)
  }
}

/// `funnel plan propose`: what the week could look like.
struct PlanPropose: FunnelCommand {
  static let configuration = CommandConfiguration(
    commandName: "propose",
    abstract: "Propose a week from targets, order of work, key accounts and what is booked.",
    discussion: """
      Booked and overdue activities come first, then people who decide, key accounts whose visit \
      is due, and the order of work; others at the same place share a trip, and some half-days \
      stay free. A proposal replaces the one before; an agreed plan stays.
      """)

  @Flag(help: "Print it without storing it.")
  var dryRun = false

  @OptionGroup var plan: PlanOptions
  @OptionGroup var output: OutputOptions
  @OptionGroup var shared: SharedOptions

  func run(in invocation: Invocation) throws {
    let workspace = try Workspace(invocation, for: dryRun ? .reading : .changing)
    let (owner, week) = (try plan.owner(in: workspace), try plan.week(in: workspace))
    let old = try workspace.store.planFile(of: owner, week: week.first)
    if let old, old.plan.state != .proposed, !dryRun { throw Failure.planIsAgreed }
    let proposal = PlanProposal(
      workspace.book, try workspace.store.planRecords(of: owner, in: workspace.book), of: owner,
      in: week, today: workspace.today)
    guard !proposal.entries.isEmpty else {
      return try invocation.say(Phrase.Plan.nothingToPropose)
    }
    let language = invocation.language
    guard !dryRun else {
      return try workspace.show(proposal.file(in: language), left: proposal.left, as: output.chosen)
    }
    let changes = proposal.changes(replacing: old, madeOn: workspace.today) {
      $0.why(in: language)
    }
    try workspace.perform(changes, Phrase.Plan.proposed(week))
    try workspace.show(try plan.file(in: workspace), left: proposal.left, as: output.chosen)
  }
}

extension PlanProposal {
  /// The proposal as a plan that is not stored.
  fileprivate func file(in language: Language) -> PlanFile {
    var record = WeekPlan(id: WeekPlan.ID(0))
    (record.owner, record.first) = (owner, week.first)
    let entries = self.entries.enumerated().map { place, proposed in
      var entry = proposed.content
      entry.id = PlanEntry.ID(Int64(place) + 1)
      (entry.day, entry.isAfternoon) = (proposed.slot.day, proposed.slot.isAfternoon)
      (entry.order, entry.reason) = (proposed.order, proposed.why(in: language))
      return entry
    }
    return PlanFile(record, entries: entries, activities: [])
  }
}

/// `funnel plan agree`: its entries become planned activities.
struct PlanAgree: FunnelCommand {
  static let configuration = CommandConfiguration(
    commandName: "agree", abstract: "Agree on the plan; its entries become planned activities.")

  @OptionGroup var plan: PlanOptions
  @OptionGroup var output: OutputOptions
  @OptionGroup var shared: SharedOptions

  func run(in invocation: Invocation) throws {
    let workspace = try Workspace(invocation, for: .changing)
    let file = try plan.file(in: workspace)
    guard file.plan.state == .proposed else { throw Failure.planIsAgreed }
    let label = Phrase.Plan.agreed(file.week, file.entries.count)
    try workspace.perform(file.agreeing, label)
    guard output.chosen == .text else {
      return try workspace.show(try plan.file(in: workspace), as: output.chosen)
    }
    try invocation.say(label)
  }
}

/// `funnel plan move ENTRY DAY am|pm`: an entry goes to another half-day.
struct PlanMove: FunnelCommand {
  static let configuration = CommandConfiguration(
    commandName: "move", abstract: "Move an entry to another half-day; its activity goes with it.",
    discussion: "Example: funnel plan move 12 2026-11-26 pm")

  @Argument(help: "The entry's number.")
  var entry: String

  @Argument(help: "The day of the week that is planned, such as 2026-11-26, thu or +2.")
  var day: String

  @Argument(help: "am or pm; the same half as before where not said.")
  var half: Half?

  /// A half of a day.
  enum Half: String, CaseIterable, ExpressibleByArgument {
    case am
    case pm
  }

  @OptionGroup var output: OutputOptions
  @OptionGroup var shared: SharedOptions

  func run(in invocation: Invocation) throws {
    let workspace = try Workspace(invocation, for: .changing)
    let (file, found) = try workspace.planEntry(entry)
    guard file.plan.state != .closed else { throw Failure.planIsAgreed }
    let slot = HalfDay(
      try Self.day(day, in: file.week, workspace),
      isAfternoon: half.map { $0 == .pm } ?? found.isAfternoon)
    let name = try workspace.planNames().name(of: found)
    let label = Phrase.Plan.moved(name, to: slot)
    try workspace.perform(file.moving(found, to: slot), label)
    try invocation.say(label)
  }

  /// A day of a week, by its date or its weekday.
  static func day(
    _ typed: String, in week: Period, _ workspace: Workspace
  ) throws(Failure) -> Day {
    let folded = typed.lowercased().prefix(3)
    let weekday = WorkCalendar.weekdays.firstIndex(of: String(folded))
    if let weekday { return week.first.adding(days: weekday) }
    guard let day = FieldText.day(typed, today: workspace.today) else {
      throw .notADay(typed, option: "day")
    }
    guard week.contains(day) else { throw .dayOutsideWeek(day, week) }
    return day
  }
}

/// `funnel plan add DAY am|pm field=value…`: something more to do.
struct PlanAdd: FunnelCommand {
  static let configuration = CommandConfiguration(
    commandName: "add", abstract: "Add something to a half-day of a plan.",
    discussion:
      #"Example: funnel plan add thu am account=Acme channel=visit subject="see the ward""#)

  @Argument(help: "A day of the week that is planned.")
  var day: String

  @Argument(help: "am or pm.")
  var half: PlanMove.Half

  @Argument(help: ArgumentHelp("What is to be done.", valueName: "field=value"))
  var fields: [String]

  @OptionGroup var plan: PlanOptions
  @OptionGroup var output: OutputOptions
  @OptionGroup var shared: SharedOptions

  func run(in invocation: Invocation) throws {
    let workspace = try Workspace(invocation, for: .changing)
    let file = try plan.file(in: workspace)
    guard file.plan.state != .closed else { throw Failure.planIsAgreed }
    let values = try workspace.values(
      try Assignment.all(fields, nameField: "subject"), of: .planEntry)
    var entry = PlanEntry(id: PlanEntry.ID(-1), values: values)
    entry.account = entry.account ?? entry.deal.flatMap { workspace.book.deals[$0]?.account }
    let slot = HalfDay(
      try PlanMove.day(day, in: file.week, workspace), isAfternoon: half == .pm)
    let label = Phrase.Plan.added(try workspace.planNames().name(of: entry))
    try workspace.perform(file.adding(entry, to: slot), label)
    try invocation.say(label)
  }
}

/// `funnel plan remove ENTRY`: an entry is taken out; its activity stays.
struct PlanRemove: FunnelCommand {
  static let configuration = CommandConfiguration(
    commandName: "remove", abstract: "Take an entry out of a plan; an activity it became stays.")

  @Argument(help: "The entry's number.")
  var entry: String

  @OptionGroup var shared: SharedOptions

  func run(in invocation: Invocation) throws {
    let workspace = try Workspace(invocation, for: .changing)
    let (file, found) = try workspace.planEntry(entry)
    guard file.plan.state != .closed else { throw Failure.planIsAgreed }
    let label = Phrase.Plan.removed(try workspace.planNames().name(of: found))
    try workspace.perform([.remove(EntityReference(found.id))], label)
    try invocation.say(label)
  }
}

/// `funnel plan review`: the plan beside what happened.
struct PlanReview: FunnelCommand {
  static let configuration = CommandConfiguration(
    commandName: "review", abstract: "Compare the plan of a week with what happened.",
    discussion: """
      The week is the running one where --week says nothing else; --close ends the looking back.
      """)

  @Flag(help: "End the looking back; the plan stays as it is from then on.")
  var close = false

  @OptionGroup var plan: PlanOptions
  @OptionGroup var output: OutputOptions
  @OptionGroup var shared: SharedOptions

  func run(in invocation: Invocation) throws {
    let workspace = try Workspace(invocation, for: close ? .changing : .reading)
    var options = plan
    options.week = plan.week ?? workspace.today.description
    let file = try options.file(in: workspace)
    if close {
      guard file.plan.state == .agreed else { throw Failure.planIsNotAgreed }
      try workspace.perform(
        [.edit(EntityReference(file.plan.id), ["state": PlanState.closed.value])],
        Phrase.Plan.closed(file.week))
    }
    try workspace.show(
      try options.file(in: workspace), lookingBack: true, as: output.chosen)
  }
}

extension Workspace {
  /// What things in a plan are called.
  fileprivate func planNames() throws -> PlanNames {
    PlanNames(book, contacts: try contactNames(), in: language)
  }

  private func contactNames() throws -> [Contact.ID: String] {
    Dictionary(
      uniqueKeysWithValues: try store.records(Contact.self, where: nil, refersTo: nil)
        .map { ($0.record.id, $0.record.name) })
  }

  /// An entry by its number, with its plan.
  fileprivate func planEntry(_ typed: String) throws -> (PlanFile, PlanEntry) {
    let entity = try reference(typed, .planEntry)
    guard let entry = try store.record(PlanEntry.ID(entity.id))?.record,
      let plan = try store.record(entry.plan)?.record, let first = plan.first,
      let file = try store.planFile(of: plan.owner, week: first)
    else { throw Failure.noSuchRecord(typed, .planEntry) }
    return (file, entry)
  }

  /// Prints a plan.
  fileprivate func show(
    _ file: PlanFile, left: Int? = nil, lookingBack: Bool = false, as format: OutputFormat
  ) throws {
    let document = PlanDocument(
      file, of: book, contacts: try contactNames(), in: language, today: today)
    var sections = document.sections(lookingBack: lookingBack)
    if let left, left > 0 {
      sections.append(.line("\(Phrase.Plan.left[language]): \(language.number(left))"))
    }
    var answer = Answer(
      json: try json(file, left: left, lookingBack: lookingBack), sections)
    answer.document.language = language
    try invocation.output.print(answer, as: format)
  }

  private func json(_ file: PlanFile, left: Int?, lookingBack: Bool) throws -> JSON {
    let names = try contactNames()
    let goals = PlanGoal.all(book, of: file.plan.owner, in: file.week, today: today)
    let taken = Set(file.entries.map(\.slot))
    let free = file.week.halfDays(in: book.workCalendar).filter { !taken.contains($0) }
    let back = PlanLookBack(file, on: today)
    func amount(_ units: Int64) -> JSON {
      .text(Money(minorUnits: units, currency: book.settings.currency).decimal)
    }
    var members: [(key: String, value: JSON)] = [
      ("owner", reference(EntityReference(file.plan.owner))),
      ("week", .optional(file.week.code)), ("first", .day(file.plan.first)),
      ("state", .text(file.plan.state.rawValue)), ("madeOn", .day(file.plan.madeOn)),
      ("currency", .text(book.settings.currency.code)),
      (
        "goals",
        .array(
          goals.map { goal in
            .members([
              "period": .text(goal.period.code),
              "quota": goal.progress.map { amount($0.quota) } ?? .null,
              "won": goal.progress.map { amount($0.won) } ?? .null,
              "remaining": goal.progress.map { amount($0.remaining) } ?? .null,
              "weighted": goal.progress.map { amount($0.weighted) } ?? .null,
            ])
          })
      ),
      ("free", .array(free.map { .text("\($0.day) \($0.isAfternoon ? "pm" : "am")") })),
      (
        "entries",
        .array(
          file.entries.map { entry in
            .members([
              "id": .integer(entry.id.rawValue), "day": .day(entry.day),
              "half": .text(entry.isAfternoon ? "pm" : "am"),
              "channel": .text(entry.channel.rawValue),
              "account": reference(entry.account.map { EntityReference($0) }),
              "contact": .optional(entry.contact.flatMap { names[$0] }),
              "deal": reference(entry.deal.map { EntityReference($0) }),
              "subject": .optional(entry.subject), "reason": .optional(entry.reason),
              "activity": .integer(entry.activity?.rawValue),
              "fate": lookingBack
                ? .optional(back.rows.first { $0.entry.id == entry.id }?.fate.code) : .null,
            ])
          })
      ),
    ]
    if let left { members.append(("left", .integer(left))) }
    if lookingBack {
      members.append(("done", .rate(back.done)))
      members.append(
        (
          "unplanned",
          .array(
            back.unplanned.map { activity in
              .members([
                "activity": .integer(activity.id.rawValue), "day": .day(activity.day),
                "channel": .text(activity.channel.rawValue), "subject": .text(activity.subject),
              ])
            })
        ))
    }
    return .object(members)
  }
}
