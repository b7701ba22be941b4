import ArgumentParser
import FunnelCore
import FunnelDocuments
import FunnelWording

/// `funnel work`: the open deals in the order of work.
struct WorkCommand: FunnelCommand {
  static let configuration = CommandConfiguration(
    commandName: "work", abstract: "The order of work: Best Few, Above, Universe, then In.",
    discussion: """
      Each deal has the kind of work its zone asks for, and why it stands where it does: its next \
      step, its close day, what it lacks, whether it stands still. Resting deals are left out.
      """)

  @OptionGroup var person: OwnerOptions

  @Option(help: ArgumentHelp("At most so many deals.", valueName: "number"))
  var limit: Int?

  @OptionGroup var selection: ScopeOptions
  @OptionGroup var output: OutputOptions
  @OptionGroup var shared: SharedOptions

  func validate() throws {
    if let limit, limit < 0 { throw ValidationError("--limit takes a number from 0.") }
  }

  func run(in invocation: Invocation) throws {
    let workspace = try Workspace(invocation)
    let scope = try selection.scope(in: workspace, pipeline: workspace.pipeline())
    let queue = WorkQueue(
      workspace.book, scope, ownedBy: try person.owner(in: workspace), limit: limit)
    let json = JSON.members([
      "asOf": .day(workspace.today), "count": .integer(queue.count),
      "items": .array(queue.items.compactMap(workspace.json)),
    ])
    let document = WorkDocument(queue, of: workspace.book, in: invocation.language)
    let shown = Phrase.Message.shown(queue.items.count, of: queue.count)
    try invocation.output.print(
      Answer(json: json, [.table(document.table), .line(invocation.words(shown))]),
      as: output.chosen)
  }
}

extension Workspace {
  fileprivate func json(_ item: WorkItem) -> JSON? {
    guard let deal = book.deals[item.deal] else { return nil }
    return .members([
      "deal": reference(EntityReference(item.deal)),
      "account": reference(deal.account.map { EntityReference($0) }),
      "owner": reference(item.owner.map { EntityReference($0) }),
      "zone": .text(item.zone.rawValue), "work": .text(item.work.rawValue),
      "nextStep": .optional(deal.nextStep), "nextStepOn": .day(deal.nextStepOn),
      "expectedClose": .day(deal.expectedClose), "currency": .text(deal.currency.code),
      "amount": .optional(deal.amount?.decimal),
      "reasons": .array(item.reasons.map(json)),
    ])
  }

  private func json(_ reason: WorkReason) -> JSON {
    var members: [(key: String, value: JSON)] = [("code", .text(reason.code))]
    if let days = reason.days { members.append(("days", .integer(days))) }
    if case .standingTooDeep(let lacks) = reason {
      members.append(("missing", .array(lacks.map { .text($0.rawValue) })))
    }
    return .object(members)
  }
}
