import ArgumentParser
import FunnelCore
import FunnelWording

/// `funnel reopen ID…`: closed deals open again, resting ones wake up.
struct Reopen: FunnelCommand {
  static let configuration = CommandConfiguration(
    commandName: "reopen",
    abstract: "Open closed deals again, and wake resting ones.")

  @Argument(help: "The deals: 117, #117, identities they were imported under, or names.")
  var ids: [String]

  @Option(
    help: ArgumentHelp(
      "The stage to open them in; the one it stood in last where not said.", valueName: "name"))
  var stage: String?

  @OptionGroup var shared: SharedOptions

  func run(in invocation: Invocation) throws {
    let workspace = try Workspace(invocation, for: .changing)
    let deals = try workspace.deals(ids)
    var changes: [Change] = []
    for id in deals {
      guard let deal = workspace.book.deals[id] else { throw Failure.noSuchRecord("\(id)", .deal) }
      let target = try stage.map { try workspace.stage($0, in: deal.pipeline).id }
      changes.append(.reopen(id, in: target))
    }
    let names = deals.map { workspace.name(of: EntityReference($0)) }.joined(separator: ", ")
    let label = Phrase { "\(Phrase.Deals.reopened[$0]): \(names)" }
    try workspace.perform(changes, label)
    try invocation.say(label)
  }
}
