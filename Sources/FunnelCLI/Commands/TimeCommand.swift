import ArgumentParser
import FunnelCore
import FunnelDocuments
import FunnelStore
import FunnelWording

/// `funnel time`: minutes and accounts by zone, beside how they are to be shared.
struct TimeCommand: FunnelCommand {
  static let configuration = CommandConfiguration(
    commandName: "time", abstract: "Minutes and accounts by zone, against the time allocation.",
    discussion: """
      A share more than 10 points off is marked with !. The allocation is the person's own, else \
      the store's, else balanced; --preset tries another one, and --save keeps it: for the person \
      named, else for the store.
      """)

  @Option(
    help: ArgumentHelp(
      "harvest, build, balanced, or percent for Above/In/Best Few such as 50/20/30.",
      valueName: "shares"),
    completion: .list(TimeAllocation.Preset.allCases.map(\.rawValue)))
  var preset: String?

  @Flag(help: "Keep the shares of --preset.")
  var save = false

  @Option(
    help: ArgumentHelp(
      "Minutes logged in it: 2026-Q4, 2026-11, last-90d; the last 30 days where not said.",
      valueName: "period"))
  var period: String?

  @Option(
    parsing: .unconditionalSingleValue,
    help: ArgumentHelp("Which deals to count.", valueName: "filter"))
  var filter: [String] = []

  @OptionGroup var person: OwnerOptions
  @OptionGroup var output: OutputOptions
  @OptionGroup var shared: SharedOptions

  func validate() throws {
    if save, preset == nil { throw ValidationError("--save needs --preset.") }
  }

  func run(in invocation: Invocation) throws {
    let workspace = try Workspace(invocation, for: save ? .changing : .reading)
    let owner = try person.owner(in: workspace)
    let allocation = try allocation()
    if save, let allocation { try workspace.keep(allocation, for: owner) }
    let scope = Scope(
      pipeline: try workspace.pipeline()?.id, filter: try DealFilter(options: filter),
      today: workspace.today)
    let activities = try workspace.store.records(Activity.self, in: workspace.book)
    let report = TimeReport(
      workspace.book, activities, scope,
      period: try Period(option: period, today: workspace.today)
        ?? .trailing(days: TimeReport.usualDays, to: workspace.today),
      ownedBy: owner, allocation: allocation)
    let document = TimeDocument(report, in: invocation.language)
    try invocation.output.print(
      Answer(
        json: workspace.json(report, of: owner),
        [.heading(document.heading), .table(document.table), .facts(document.facts)]),
      as: output.chosen)
  }

  private func allocation() throws(Failure) -> TimeAllocation? {
    guard let preset else { return nil }
    guard let allocation = TimeAllocation(preset) else {
      throw .notAChoice(
        preset, option: "--preset",
        known: TimeAllocation.Preset.allCases.map(\.rawValue) + ["50/20/30"])
    }
    return allocation
  }
}

extension Workspace {
  /// Stores how time is to be shared, for a person or for the store.
  fileprivate func keep(_ allocation: TimeAllocation, for owner: Owner.ID?) throws {
    let entity = owner.map { EntityReference($0) } ?? EntityReference(Settings.only)
    let name = owner.flatMap { book.owners[$0]?.name }
    try perform(
      [.edit(entity, ["timeAllocation": allocation.value])],
      Phrase.Strategy.allocated(allocation, to: name))
  }

  fileprivate func json(_ report: TimeReport, of owner: Owner.ID?) -> JSON {
    func spent(_ spent: TimeReport.Spent) -> JSON {
      .members([
        "amount": .integer(spent.amount), "planned": .integer(spent.planned),
        "share": .double(spent.share), "deviation": .double(spent.deviation.map { $0 / 100 }),
        "isOff": .flag(spent.isOff),
      ])
    }
    return .members([
      "asOf": .day(today), "first": .day(report.period.first), "last": .day(report.period.last),
      "owner": reference(owner.map { EntityReference($0) }),
      "preset": .optional(report.allocation.preset?.rawValue),
      "zones": .array(
        report.rows.map { row in
          .members([
            "zone": .text(row.zone.rawValue), "target": .double(Double(row.target) / 100),
            "minutes": spent(row.minutes), "accounts": spent(row.accounts),
          ])
        }),
      "universe": .members([
        "minutes": .integer(report.universeMinutes), "accounts": .integer(report.universeAccounts),
      ]),
      "minutesWithoutDeal": .integer(report.minutesWithoutDeal),
    ])
  }
}
