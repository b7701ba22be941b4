import ArgumentParser
import FunnelCore
import FunnelDocuments
import FunnelStore
import FunnelWording

/// `funnel review list [ID]`: the reviews of a deal, or how old the last one of every deal is.
struct ReviewList: FunnelCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "List the reviews of a deal, or the last one of every open deal.")

  @Argument(help: "The deal: 117, #117, the identity it was imported under, or its name.")
  var id: String?

  @OptionGroup var output: OutputOptions
  @OptionGroup var shared: SharedOptions

  func run(in invocation: Invocation) throws {
    let workspace = try Workspace(invocation)
    let answer =
      try id.map { id in
        try workspace.answer(aboutReviewsOf: Deal.ID(try workspace.reference(id, .deal).id))
      } ?? workspace.answerAboutLastReviews()
    try invocation.output.print(answer, as: output.chosen)
  }
}

extension Workspace {
  /// The completed reviews of a deal, and the author's draft.
  fileprivate func answer(aboutReviewsOf deal: Deal.ID) throws -> Answer {
    let reviews = try reviews(of: deal)
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
          DocumentTable.Cell(review.form.score.map(String.init) ?? ""),
          DocumentTable.Cell(state[language], raw: review.status),
        ]
      })
    let json = JSON.members([
      "deal": reference(EntityReference(deal)),
      "reviews": .array(reviews.map { summary(of: $0) }),
    ])
    return Answer(json: json, reviews.isEmpty ? [nothing] : [.table(table)])
  }

  private var nothing: Document.Section { .line(Phrase.CommandLine.nothingFound[language]) }

  /// The last review of every open deal, those never reviewed and the oldest first.
  fileprivate func answerAboutLastReviews() throws -> Answer {
    var last: [Deal.ID: ShownReview] = [:]
    for review in try store.records(ReviewRecord.self, in: book) {
      last[review.deal] = ShownReview(
        deal: review.deal, number: review.id.rawValue, author: review.author, form: review.form)
    }
    let drafts = Dictionary(
      grouping: book.asOf == nil ? try store.drafts(by: nil) : [], by: \.deal)
    let pipeline = try chosenPipeline()
    let rows = book.deals.filter { deal in
      deal.isOpen && (pipeline == nil || deal.pipeline == pipeline?.id)
    }.map { deal in
      ReviewAge(
        deal: deal.id, account: book.accountName(of: deal), last: last[deal.id],
        drafts: (drafts[deal.id] ?? []).map(\.author).sorted())
    }.sorted { one, other in
      (one.last?.form.day?.number ?? .min, one.deal.rawValue)
        < (other.last?.form.day?.number ?? .min, other.deal.rawValue)
    }
    return Answer(
      json: .members(["reviews": .array(rows.map(json))]),
      rows.isEmpty ? [nothing] : [.table(table(of: rows))])
  }

  private func json(_ row: ReviewAge) -> JSON {
    .members([
      "deal": reference(EntityReference(row.deal)), "account": .text(row.account),
      "last": row.last.map { summary(of: $0) } ?? .null, "age": .integer(row.age(on: today)),
      "position": .integer(row.last?.form.position?.rawValue),
      "drafts": .array(row.drafts.map { .text($0) }),
    ])
  }

  private func table(of rows: [ReviewAge]) -> DocumentTable {
    func column(_ title: Phrase, _ key: String, isNumeric: Bool = false) -> DocumentTable.Column {
      DocumentTable.Column(title: title[language], key: key, isNumeric: isNumeric, limit: 30)
    }
    return DocumentTable(
      columns: [
        DocumentTable.Column(title: "#", key: "id", isNumeric: true),
        column(Phrase.Deals.account, "account"), column(Phrase.Deals.deal, "deal"),
        column(Phrase.Review.lastReview, "lastReview"),
        column(Phrase.Review.age, "age", isNumeric: true),
        column(EntityKind.deal.label(ofField: "position"), "position", isNumeric: true),
        column(Phrase.Deals.score, "score", isNumeric: true), column(Phrase.Deals.zone, "zone"),
        column(Phrase.Review.draftOf, "draftOf"),
      ],
      rows: rows.map { row in
        let form = row.last?.form
        let age = row.age(on: today)
        return [
          DocumentTable.Cell("\(row.deal)", raw: "\(row.deal.rawValue)"), "\(row.account)",
          "\(name(of: EntityReference(row.deal)))",
          DocumentTable.Cell(
            form?.day?.medium(in: language) ?? Phrase.Common.never[language],
            raw: form?.day?.description ?? ""),
          DocumentTable.Cell(
            age.map { language.duration(days: $0) } ?? "", raw: age.map(String.init) ?? ""),
          DocumentTable.Cell(
            form?.position.map { language.signed($0.rawValue) } ?? "",
            raw: form?.position.map { "\($0.rawValue)" } ?? ""),
          DocumentTable.Cell(form?.score.map(String.init) ?? ""),
          DocumentTable.Cell(form?.zone.label[language] ?? "", raw: form?.zone.rawValue ?? ""),
          DocumentTable.Cell(row.drafts.joined(separator: ", ")),
        ]
      })
  }
}

/// How long ago a deal was reviewed, and who is at it.
private struct ReviewAge {
  let deal: Deal.ID
  let account: String
  let last: ShownReview?
  let drafts: [String]

  func age(on today: Day) -> Int? { last?.form.day.map { today.days(since: $0) } }
}
