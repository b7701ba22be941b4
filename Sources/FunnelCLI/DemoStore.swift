import FunnelCore
import FunnelStore
import FunnelWording

/// The store that `funnel demo` shows.
enum DemoStore {
  /// Makes it and says where.
  static func make(_ path: String, _ invocation: Invocation) throws {
    let workspace = try Workspace(invocation, for: .creating, path: path)
    var changes = DemoData.changes(today: workspace.today) { $0[invocation.language] }
    changes.append(
      .edit(
        EntityReference(Settings.only),
        ["clockOffset": invocation.environment.clockOffset.value]))
    var beginning = workspace.authorship(Phrase.CommandLine.demoMade)
    beginning.at = beginning.at.earlier(byMinutes: 240)
    try workspace.store.perform(changes, by: beginning)
    try workspace.refresh()
    try tellRules(in: workspace)
    try work(in: workspace)
    workspace.letRulesAct()
    try invocation.say(Phrase.CommandLine.demoIn(path, deals: workspace.book.deals.count))
  }

  /// What the people of the demonstration have done this morning, each under their own name.
  private static func work(in workspace: Workspace) throws {
    let book = workspace.book
    guard let pipeline = book.defaultPipeline?.id else { return }
    let stages = book.stages(of: pipeline).filter { $0.role == .open }
    let deals = stages.map { stage in book.deals.filter { $0.stage == stage.id && !$0.isLead } }
    func deal(_ stage: Int, _ place: Int) -> Deal? { deals[stage].dropFirst(place).first }
    if let deal = deal(1, 1) {
      try done(
        Phrase.Message.moved(deal.name, to: Phrase(stages[2].name)), on: deal, minutesAgo: 190,
        .move(deal.id, to: stages[2].id), in: workspace)
    }
    if let deal = deal(3, 0) {
      var call = Activity(id: Activity.ID(-1))
      (call.deal, call.account, call.owner) = (deal.id, deal.account, deal.owner)
      (call.channel, call.day, call.isDone, call.minutes) = (.call, workspace.today, true, 20)
      try done(
        Phrase.Deals.logged(deal.name), on: deal, minutesAgo: 125, .add(NewRecord(call)),
        in: workspace)
    }
    if let deal = deal(2, 1), let amount = deal.amount {
      try done(
        Phrase.Deals.edited(deal.name), on: deal, minutesAgo: 58,
        .edit(EntityReference(deal.id), ["amount": .integer(amount.minorUnits / 20 * 21)]),
        in: workspace)
    }
    if let deal = deal(0, 2) {
      try done(
        Phrase.Message.moved(deal.name, to: Phrase(stages[1].name)), on: deal, minutesAgo: 14,
        .move(deal.id, to: stages[1].id), in: workspace)
    }
  }

  private static func done(
    _ label: Phrase, on deal: Deal, minutesAgo: Int64, _ change: Change, in workspace: Workspace
  ) throws {
    guard let owner = deal.owner.flatMap({ workspace.book.owners[$0] }) else { return }
    var authorship = workspace.authorship(label)
    authorship.author = owner.login ?? owner.name
    authorship.at = authorship.at.earlier(byMinutes: minutesAgo)
    try workspace.store.perform([change], by: authorship)
    try workspace.refresh()
  }

  /// Removes a demo store and what lies beside it; a store that holds other deals stays.
  static func remove(_ path: String, _ invocation: Invocation) throws {
    let store = try invocation.stores.open(path, .reading, false)
    let label = Phrase.CommandLine.demoMade
    let first = try store.history(of: EntityReference(.deal, 1), before: nil, limit: 1_000).last
    let labels = Set([Language.en, .hans, .hant].map { label[$0] })
    guard let first, labels.contains(first.transaction.label) else {
      throw Failure.alreadyThere(path: path)
    }
    do throws(SystemError) {
      try SQLiteStore.removeFiles(ofStoreAt: path)
    } catch {
      throw FileError.cannotCreate(path: path, error)
    }
  }
}

extension Instant {
  /// The moment so many minutes before.
  func earlier(byMinutes minutes: Int64) -> Instant {
    Instant(milliseconds: milliseconds - minutes * 60_000)
  }
}
