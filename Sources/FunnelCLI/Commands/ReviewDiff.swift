import ArgumentParser
import FunnelCore
import FunnelDocuments
import FunnelScreens
import FunnelWording

/// `funnel review diff DEAL [A] [B]`: what a newer version of a review says otherwise.
struct ReviewDiff: FunnelCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff", abstract: "Compare two versions of a review field by field.",
    discussion: """
      A version is a completed review by its number (3 or #3), by its place (1 is the first), or \
      by a day, which means the review that held on that day; draft is the one you are writing. \
      Without any, the last two versions are compared; with one, that one and the last.
      """)

  @Argument(help: "The deal: 117, #117, the identity it was imported under, or its name.")
  var id: String

  @Argument(help: ArgumentHelp("The older version.", valueName: "from"))
  var from: String?

  @Argument(help: ArgumentHelp("The newer version.", valueName: "to"))
  var to: String?

  @OptionGroup var output: OutputOptions
  @OptionGroup var shared: SharedOptions

  func run(in invocation: Invocation) throws {
    let workspace = try Workspace(invocation)
    let deal = Deal.ID(try workspace.reference(id, .deal).id)
    let reviews = try workspace.reviews(of: deal)
    guard let last = reviews.last else { throw Failure.noReview(deal: deal.rawValue) }
    let older = try from.map { try workspace.version($0, of: deal, among: reviews) }
    let newer = try to.map { try workspace.version($0, of: deal, among: reviews) } ?? last
    guard let older = older ?? reviews.dropLast().last else {
      throw Failure.nothingToCompare(deal: deal.rawValue)
    }
    let document = ReviewComparisonDocument(
      from: older.version(on: workspace.today), to: newer.version(on: workspace.today),
      among: reviews.map { $0.version(on: workspace.today) },
      deal: "\(workspace.name(of: EntityReference(deal))) \(deal)", in: invocation.language)
    let json = JSON.members([
      "deal": workspace.reference(EntityReference(deal)),
      "from": workspace.summary(of: older), "to": workspace.summary(of: newer),
      "currency": .text(newer.form.currency.code),
      "changes": .array(
        newer.form.differences(from: older.form).map { $0.json(from: older.form, to: newer.form) }),
      "positions": .array(reviews.map(\.positionJSON)),
    ])
    try invocation.output.print(Answer(json: json, document.sections), as: output.chosen)
  }
}

extension Workspace {
  /// The version of a deal's review that a number, a place, a day or the word `draft` stands for.
  fileprivate func version(
    _ typed: String, of deal: Deal.ID, among reviews: [ShownReview]
  ) throws(Failure) -> ShownReview {
    let text = typed.trimmed.lowercased()
    let completed = reviews.filter { !$0.isDraft }
    let number = Int64(text.hasPrefix("#") ? text.dropFirst() : text[...])
    var found: ShownReview?
    if text == "draft" {
      found = reviews.first(where: \.isDraft)
    } else if let number {
      let place = Int(clamping: number) - 1
      found =
        completed.first { $0.number == number }
        ?? (!text.hasPrefix("#") && completed.indices.contains(place) ? completed[place] : nil)
    } else if let day = FieldText.day(text, today: today) {
      found = completed.last { review in review.form.day.map { $0 <= day } ?? false }
    }
    guard let found else {
      let known = reviews.map { $0.number.map { "#\($0)" } ?? "draft" }
      throw .noSuchVersion(typed, deal: deal.rawValue, known: known)
    }
    return found
  }
}

extension ShownReview {
  /// The version as documents know it.
  fileprivate func version(on today: Day) -> ReviewVersion {
    ReviewVersion(
      number: number.map { ReviewRecord.ID($0) }, day: form.day ?? today, author: author ?? "",
      form: form)
  }

  /// Where the deal stood, for programs.
  fileprivate var positionJSON: JSON {
    .members([
      "id": .integer(number), "status": .text(status), "day": .day(form.day),
      "position": .integer(form.position?.rawValue), "score": .integer(form.score),
      "zone": .text(form.zone.rawValue),
    ])
  }
}

extension ReviewComparison.Change {
  /// The change for programs; values as in `review show --json`.
  fileprivate func json(from old: ReviewForm, to new: ReviewForm) -> JSON {
    let (section, key, name) = path
    let field = name.flatMap { name in
      ReviewField.of(section).first { $0.name == name }
    }
    func value(_ form: ReviewForm) -> JSON {
      if name == "products", section == .deal { return Workspace.rows(of: .products, in: form) }
      return field.map { $0.json(in: form, key) } ?? .null
    }
    let (word, before, after): (String, JSON, JSON) =
      switch kind {
      case .added: ("added", .null, Workspace.row(key, of: section, in: new))
      case .removed: ("removed", Workspace.row(key, of: section, in: old), .null)
      case .changed: ("changed", value(old), value(new))
      }
    return .members([
      "kind": .text(word), "section": .text(section.rawValue),
      "key": section == .deal ? .null : .integer(key), "row": .optional(row),
      "field": .optional(name), "from": before, "to": after,
    ])
  }

  private var path: (ReviewSection, Int, String?) {
    switch place {
    case .header(let field): (.deal, 0, field)
    case .influence(let key, let field): (.influences, key, field)
    case .competitor(let key, let field): (.competitors, key, field)
    case .strength(let key, let field): (.strengths, key, field)
    case .redFlag(let key, let field): (.redFlags, key, field)
    case .action(let key, let field): (.actions, key, field)
    case .automaticFlag, .influences, .competitors: (.redFlags, 0, nil)
    }
  }
}
