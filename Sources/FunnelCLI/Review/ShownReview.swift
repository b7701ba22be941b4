import FunnelCore
import FunnelDocuments
import FunnelScreens
import FunnelStore
import FunnelWording

/// A review as the command line shows it: a draft, or a completed one.
struct ShownReview {
  /// The deal under review.
  var deal: Deal.ID
  /// The number of a completed review.
  var number: Int64?
  /// Who wrote it.
  var author: String?
  /// The form.
  var form: ReviewForm

  /// Whether it is still being written.
  var isDraft: Bool { number == nil }
  /// The state in files for programs.
  var status: String { isDraft ? "draft" : "completed" }
}

extension Workspace {
  /// The completed reviews of a deal in order, and the author's draft after them.
  func reviews(of deal: Deal.ID) throws -> [ShownReview] {
    let completed = try store.records(
      ReviewRecord.self, where: "deal", refersTo: EntityReference(deal), in: book)
    let drafts =
      book.asOf == nil ? try store.draft(of: deal, by: invocation.author).map { [$0] } ?? [] : []
    return completed.map { record in
      ShownReview(
        deal: deal, number: record.id.rawValue, author: record.author, form: record.form)
    } + drafts.map { ShownReview(deal: deal, author: $0.author, form: $0.form) }
  }

  /// The review of a number; without one the draft, else the last completed one.
  func review(of deal: Deal.ID, number: Int64?) throws -> ShownReview {
    let reviews = try reviews(of: deal)
    let found = number.map { number in reviews.first { $0.number == number } } ?? reviews.last
    guard let found else { throw Failure.noReview(deal: deal.rawValue) }
    return found
  }

  /// The author's draft; a new one begins with what is known of the deal and its last review.
  func draft(of deal: Deal.ID) throws -> ReviewDraft {
    if book.asOf == nil, let draft = try store.draft(of: deal, by: invocation.author) {
      return draft
    }
    guard let found = try store.record(deal, in: book) else {
      throw Failure.noSuchRecord("\(deal)", .deal)
    }
    let actions = try store.records(
      ActionItem.self, where: "deal", refersTo: EntityReference(deal), in: book)
    let last = try reviews(of: deal).last { !$0.isDraft }?.form
    let rep = found.record.owner.flatMap { book.owners[$0]?.name }
    return ReviewDraft(
      deal: deal, author: invocation.author, savedAt: invocation.environment.now(),
      basedOn: found.version,
      form: ReviewForm(of: found.record, actions: actions, after: last, rep: rep, today: today))
  }
}

extension Workspace {
  /// A review for programs, without the form.
  func summary(of review: ShownReview) -> JSON { .object(head(of: review)) }

  /// A review.
  func answer(about review: ShownReview) -> Answer {
    let form = review.form
    var members = head(of: review)
    for field in ReviewField.of(.deal) where field.name != "day" {
      members.append((field.name, field.json(in: form, 0)))
    }
    for section in ReviewSection.allCases where section != .deal {
      members.append((section.rawValue, Self.rows(of: section, in: form)))
    }
    let deal = book.deals[review.deal]
    let stage = deal.flatMap { book.stages[$0.stage] }
    let head = ReviewDocument.Head(
      deal: "\(name(of: EntityReference(review.deal))) \(review.deal)",
      account: deal.map { book.accountName(of: $0) } ?? "",
      state: review.isDraft ? Phrase.Common.draft[language] : "#\(review.number ?? 0)",
      stage: stage.map { ($0.name[language], $0.probability) }, isOpen: isOpen(review.deal))
    members.append(("derived", derived(of: form, isOpen: head.isOpen)))
    let document = ReviewDocument(form, of: head, in: language, today: today)
    var answer = Answer(json: .object(members), document.sections)
    answer.table = table(of: form)
    return answer
  }

  /// The members of a review that are no fields of its form.
  static let headOfReviews: Set<String> = [
    "deal", "id", "status", "author", "day", "score", "zone", "dateAudit", "currency",
    "derived",
  ]

  private func isOpen(_ deal: Deal.ID) -> Bool { book.deals[deal]?.isOpen ?? true }

  private func head(of review: ShownReview) -> [(key: String, value: JSON)] {
    let audit = isOpen(review.deal) ? review.form.dateAudit(on: today) : nil
    return [
      ("deal", reference(EntityReference(review.deal))), ("id", .integer(review.number)),
      ("status", .text(review.status)), ("author", .optional(review.author)),
      ("day", .day(review.form.day)), ("score", .integer(review.form.score)),
      ("zone", .text(review.form.zone.rawValue)), ("dateAudit", .optional(audit?.rawValue)),
    ]
  }
}

extension ReviewField {
  /// What the field holds, for programs; the same text is read back by `review edit --form`.
  func json(in form: ReviewForm, _ row: Int) -> JSON {
    switch (kind, value(in: form, row: row)) {
    case (.roles, .text(let letters)): .array(letters.map { .text(String($0)) })
    case (.roles, _): .array([])
    case (.flag, let value): .flag(value == .integer(1))
    case (_, .none): .null
    case (.amount, .integer(let units)):
      .text(Money(minorUnits: units, currency: form.currency).decimal)
    case (.day, .integer(let number)), (.contact, .integer(let number)):
      .day(Day(number: Int32(clamping: number)))
    case (_, .integer(let number)): .integer(number)
    case (_, .text(let text)): .text(text)
    }
  }
}
