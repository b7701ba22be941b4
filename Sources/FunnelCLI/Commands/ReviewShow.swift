import ArgumentParser
import FunnelCore
import FunnelWording

/// `funnel review show ID`: the form being written, else the last completed one.
struct ReviewShow: FunnelCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Show your draft, or the last completed review.")

  @Argument(help: "The deal: 117, #117, the identity it was imported under, or its name.")
  var id: String

  @Option(help: ArgumentHelp("A completed review by its number.", valueName: "number"))
  var review: Int64?

  @OptionGroup var output: OutputOptions
  @OptionGroup var shared: SharedOptions

  func run(in invocation: Invocation) throws {
    let workspace = try Workspace(invocation)
    let deal = Deal.ID(try workspace.reference(id, .deal).id)
    let shown = try workspace.review(of: deal, number: review)
    try invocation.output.print(workspace.answer(about: shown), as: output.chosen)
  }
}
