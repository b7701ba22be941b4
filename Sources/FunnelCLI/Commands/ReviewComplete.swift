import ArgumentParser
import FunnelCore
import FunnelScreens
import FunnelStore
import FunnelWording

/// `funnel review complete ID`: freezes your draft and makes its header the deal's own.
struct ReviewComplete: FunnelCommand {
  static let configuration = CommandConfiguration(
    commandName: "complete", abstract: "Freeze your draft and take its header over to the deal.")

  @Argument(help: "The deal: 117, #117, the identity it was imported under, or its name.")
  var id: String

  @OptionGroup var output: OutputOptions
  @OptionGroup var shared: SharedOptions

  func run(in invocation: Invocation) throws {
    let workspace = try Workspace(invocation, for: .changing)
    let deal = Deal.ID(try workspace.reference(id, .deal).id)
    guard let draft = try workspace.store.draft(of: deal, by: invocation.author) else {
      throw Failure.noReview(deal: deal.rawValue)
    }
    let label = Phrase.CommandLine.reviewCompleted(workspace.name(of: EntityReference(deal)))
    try workspace.perform(
      [.completeReview(deal, draft.form.withoutBlankRows)], label,
      expecting: [EntityReference(deal): draft.basedOn])
    try workspace.store.discardDraft(of: deal, by: invocation.author)
    guard output.chosen == .text else {
      let review = try workspace.review(of: deal, number: nil)
      return try invocation.output.print(workspace.answer(about: review), as: output.chosen)
    }
    try invocation.say(label)
  }
}
