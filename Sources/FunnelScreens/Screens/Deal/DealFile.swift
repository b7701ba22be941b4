import FunnelCore
import FunnelStore
import FunnelWording

/// What the store knows of a deal: its record, its reviews, and the author's draft.
struct DealFile {
  /// The deal as stored, and the version it was read at.
  let record: DealRecord?
  let version: Int64
  /// The completed reviews, the oldest first.
  let reviews: [ReviewRecord]
  /// The red flags that rules have raised and nobody has settled.
  let raised: [Notice]
  /// The author's unfinished review.
  let draft: ReviewDraft?
  /// The form that a new review starts from.
  let fresh: ReviewForm
  let reader: FieldText
  /// The book's last event and day when this was read.
  let sequence: Int64
  let asOf: Day?
  /// The fields that somebody else has changed since the draft was begun.
  let theirs: [String: Moved]

  /// What a field held when a draft was begun, and what somebody else has set it to since.
  struct Moved {
    var before: Value
    var now: Value
  }

  /// Whether the deal has not ended.
  var isOpen: Bool { ending == nil }

  /// Whether the deal had not ended before a day; what was due can only be late until then.
  func wasOpen(on day: Day) -> Bool { ending.map { ($0.closedOn ?? day) > day } ?? true }

  /// How the deal ended; nil while it is open.
  var ending: DealRecord? { record.flatMap { $0.outcome.isClosed ? $0 : nil } }

  /// The last completed review.
  var last: ReviewRecord? { reviews.last }

  /// The version that the form is based on.
  var basedOn: Int64 { draft?.basedOn ?? version }

  init(of deal: Deal.ID, in session: Session) {
    let (store, book) = (session.store, session.book)
    (sequence, asOf) = (book.sequence, book.asOf)
    let entity = EntityReference(deal)
    let found = session.attempt { try store.record(deal, in: book) } ?? nil
    (record, version) = (found?.record, found?.version ?? 0)
    let all =
      session.attempt {
        try store.records(ReviewRecord.self, where: "deal", refersTo: entity).map(\.record)
      } ?? []
    reviews = all.filter { review in
      guard let asOf = book.asOf else { return true }
      return review.day.map { $0 <= asOf } ?? true
    }.sorted { ($0.day ?? session.today, $0.id) < ($1.day ?? session.today, $1.id) }
    raised =
      book.asOf == nil ? session.attempt { try store.raisedFlags(on: deal) } ?? [] : []
    // On a past day the form is that of its review, where there is one.
    let isTold = book.asOf != nil && !reviews.isEmpty
    let actions =
      isTold
      ? []
      : session.attempt {
        try store.records(ActionItem.self, where: "deal", refersTo: entity, in: book)
      } ?? []
    let rep = book.deals[deal].map { book.ownerName(of: $0) }
    fresh = Self.form(
      record, actions, last: reviews.last, rep: rep?.isEmpty == false ? rep : session.author,
      session)
    draft =
      book.asOf == nil
      ? session.attempt { try store.draft(of: deal, by: session.author) } ?? nil : nil
    reader = FieldText(book: book, currency: fresh.currency, today: session.today)
    theirs =
      if let draft { Self.changes(to: entity, since: draft.basedOn, fresh, session) } else { [:] }
  }

  /// A new form, or on a past day the review that held then.
  private static func form(
    _ record: DealRecord?, _ actions: [ActionItem], last: ReviewRecord?, rep: String?,
    _ session: Session
  ) -> ReviewForm {
    if session.book.asOf != nil, let last { return last.form }
    guard let record else { return ReviewForm() }
    return ReviewForm(
      of: record, actions: actions, after: last?.form, rep: rep, today: session.today)
  }

  /// The header's fields that have been changed since a version.
  private static func changes(
    to deal: EntityReference, since version: Int64, _ fresh: ReviewForm, _ session: Session
  ) -> [String: Moved] {
    let lines =
      session.attempt { try session.store.history(of: deal, before: nil, limit: 500) } ?? []
    let header = fresh.header
    var changes: [String: Moved] = [:]
    // The newest come first, so that what the oldest found there stays.
    for line in lines
    where line.event.sequence > version && !line.transaction.isAnnulled {
      let edit = line.event.edit
      if let now = header[edit.field] { changes[edit.field] = Moved(before: edit.old, now: now) }
    }
    return changes
  }

  /// The clock time of a moment with its seconds, as the store's clocks show it.
  func clock(_ instant: Instant, _ session: Session) -> String {
    let clock = instant.clock(offset: session.book.settings.clockOffset)
    return [clock.hour, clock.minute, clock.second]
      .map { $0 < 10 ? "0\($0)" : "\($0)" }.joined(separator: ":")
  }
}
