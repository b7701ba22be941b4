import ArgumentParser
import FunnelDocuments
import FunnelCore
import FunnelWording

/// `funnel review list ID`: the completed reviews of a deal, and your draft.
struct ReviewList: FunnelCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "List the reviews of a deal.")

  @Argument(help: "The deal: 117, #117, the identity it was imported under, or its name.")
  var id: String

  @OptionGroup var output: OutputOptions
  @OptionGroup var shared: SharedOptions

  func run(in invocation: Invocation) throws {
    let workspace = try Workspace(invocation)
    let deal = Deal.ID(try workspace.reference(id, .deal).id)
    let reviews = try workspace.reviews(of: deal)
    let language = invocation.language
    let kind = EntityKind.review
    let table = DocumentTable(
      columns: [
        DocumentTable.Column(title: "#", key: "id", isNumeric: true),
        DocumentTable.Column(title: kind.label(ofField: "day")[language], key: "day"),
        DocumentTable.Column(title: kind.label(ofField: "author")[language], key: "author"),
        DocumentTable.Column(title: Phrase.Deals.score[language], key: "score", isNumeric: true),
        DocumentTable.Column(title: Phrase.CommandLine.state[language], key: "status"),
      ],
      rows: reviews.map { review in
        let state = review.isDraft ? Phrase.Common.draft : Phrase.CommandLine.completed
        return [
          DocumentTable.Cell(
            review.number.map { "#\($0)" } ?? "", raw: review.number.map(String.init) ?? ""),
          DocumentTable.Cell(
            review.form.day?.medium(in: language) ?? "", raw: review.form.day?.description ?? ""),
          DocumentTable.Cell(review.author ?? ""),
          DocumentTable.Cell(review.score.map(String.init) ?? ""),
          DocumentTable.Cell(state[language], raw: review.status),
        ]
      })
    let json = JSON.members([
      "deal": workspace.reference(EntityReference(deal)),
      "reviews": .array(reviews.map { workspace.summary(of: $0) }),
    ])
    try invocation.output.print(Answer(json: json, [.table(table)]), as: output.chosen)
  }
}
