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
  /// Fund rate + competition rate.
  var score: Int? {
    guard let fund = form.fundRate, let competition = form.competitionRate else { return nil }
    return fund + competition
  }
}

extension Workspace {
  /// The completed reviews of a deal in order, and the author's draft after them.
  func reviews(of deal: Deal.ID) throws -> [ShownReview] {
    let completed = try store.records(
      ReviewRecord.self, where: "deal", refersTo: EntityReference(deal))
    let drafts = try store.draft(of: deal, by: invocation.author).map { [$0] } ?? []
    return completed.map { found in
      ShownReview(
        deal: deal, number: found.record.id.rawValue, author: found.record.author,
        form: found.record.form)
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
    if let draft = try store.draft(of: deal, by: invocation.author) { return draft }
    guard let found = try store.record(deal) else {
      throw Failure.noSuchRecord("\(deal)", .deal)
    }
    let actions = try store.records(
      ActionItem.self, where: "deal", refersTo: EntityReference(deal)
    ).map(\.record)
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
    let reader = text(in: form.currency)
    var members = head(of: review)
    members.append(("currency", .text(form.currency.code)))
    for field in ReviewField.of(.deal) { members.append((field.name, field.json(in: form, 0))) }
    let title = "\(review.deal) \(name(of: EntityReference(review.deal)))"
    let state = review.isDraft ? Phrase.Common.draft[language] : "#\(review.number ?? 0)"
    var sections: [Document.Section] = [
      .heading("\(title) · \(Phrase.Screen.review[language]) · \(state)"),
      .facts(
        ReviewField.of(.deal).map {
          Document.Fact($0.label[language], $0.text(in: form, row: 0, reader))
        }.filter { !$0.value.isEmpty }),
    ]
    for section in ReviewSection.allCases where section != .deal {
      let fields = ReviewField.of(section)
      let keys = section.keys(in: form)
      let rows = keys.map { key in
        JSON.object([("key", .integer(key))] + fields.map { ($0.name, $0.json(in: form, key)) })
      }
      members.append((section.rawValue, .array(rows)))
      guard !keys.isEmpty else { continue }
      let used = fields.filter { field in
        keys.contains { !field.text(in: form, row: $0, reader).isEmpty }
      }
      let columns = used.map { DocumentTable.Column(title: $0.label[language], key: $0.name) }
      let table = DocumentTable(
        columns: [DocumentTable.Column(title: "", key: "key", isNumeric: true)] + columns,
        rows: keys.map { key in
          [DocumentTable.Cell("\(key)")]
            + used.map { DocumentTable.Cell($0.text(in: form, row: key, reader)) }
        })
      sections += [.heading(Phrase.CommandLine.reviewSection(section.rawValue)[language])]
      sections.append(.table(table))
    }
    return Answer(json: .object(members), sections)
  }

  /// The members of a review that are no fields of its form.
  static let headOfReviews: Set<String> = [
    "deal", "id", "status", "author", "day", "score", "zone", "dateAudit", "currency",
  ]

  private func head(of review: ShownReview) -> [(key: String, value: JSON)] {
    let zone = Zone(score: review.score)
    let audit = DateAudit(zone: zone, close: review.form.expectedClose, today: today)
    return [
      ("deal", reference(EntityReference(review.deal))), ("id", .integer(review.number)),
      ("status", .text(review.status)), ("author", .optional(review.author)),
      ("day", .day(review.form.day)), ("score", .integer(review.score)),
      ("zone", .text(zone.rawValue)), ("dateAudit", .text(audit.rawValue)),
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
