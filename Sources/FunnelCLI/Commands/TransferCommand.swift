import ArgumentParser
import FunnelCore
import FunnelDocuments
import FunnelStore
import FunnelWording

/// `funnel transfer`: deals, or a rep's whole book, go to another rep.
struct TransferCommand: FunnelCommand {
  static let configuration = CommandConfiguration(
    commandName: "transfer", abstract: "Hand deals, or a rep's whole book, to another rep.",
    discussion: """
      Open deals go over with the planned activities of theirs; without deals named, all of the \
      rep's. Closed deals stay with who closed them. One undo brings everything back.
      """)

  @Argument(help: "The deals; all open ones of the rep where none is named.")
  var deals: [String] = []

  @Option(help: ArgumentHelp("Who hands over.", valueName: "owner"))
  var from: String

  @Option(help: ArgumentHelp("Who takes over.", valueName: "owner"))
  var to: String

  @Flag(help: "Say what would go over, and change nothing.")
  var dryRun = false

  @OptionGroup var output: OutputOptions
  @OptionGroup var shared: SharedOptions

  func run(in invocation: Invocation) throws {
    let workspace = try Workspace(invocation, for: dryRun ? .reading : .changing)
    let (from, to) = (try workspace.reference(from, .owner), try workspace.reference(to, .owner))
    let names = [from, to].map { workspace.name(of: $0) }
    guard from != to else {
      throw workspace.refusal(.handoverToSelf(Owner.ID(from.id)))
    }
    let chosen = deals.isEmpty ? nil : Set(try workspace.deals(deals))
    let activities = try workspace.store.records(Activity.self, where: nil, refersTo: nil)
      .map(\.record)
    let handover = Handover(
      from: Owner.ID(from.id), to: Owner.ID(to.id), of: chosen, in: workspace.book,
      activities: activities)
    let label = Phrase.Customers.transferred(handover.deals.count, from: names[0], to: names[1])
    if !dryRun, !handover.changes.isEmpty { try workspace.perform(handover.changes, label) }
    let json = JSON.members([
      "from": workspace.reference(from), "to": workspace.reference(to),
      "deals": .array(handover.deals.map { workspace.reference(EntityReference($0)) }),
      "accounts": .integer(handover.accounts.count),
      "activities": .integer(handover.activities.count),
      "closedThatStay": .integer(handover.closed), "dryRun": .flag(dryRun),
    ])
    var sections: [Document.Section] = [
      .line(invocation.words(dryRun ? Phrase.CommandLine.dryRun : label)),
      .line(invocation.words(handover.phrase)),
    ]
    if handover.deals.isEmpty {
      sections = [.line(invocation.words(Phrase.Customers.nothingToTransfer(names[0])))]
    }
    try invocation.output.print(Answer(json: json, sections), as: output.chosen)
  }
}
