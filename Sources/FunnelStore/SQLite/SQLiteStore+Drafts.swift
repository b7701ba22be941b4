public import FunnelCore
import GRDB

extension SQLiteStore {
  private static let columns = "deal, author, saved_at, based_on, form"

  /// An author's unfinished review of a deal, if there is one.
  public func draft(of deal: Deal.ID, by author: String) throws(StoreError) -> ReviewDraft? {
    try unlocked { database in
      let query = try database.query(
        "SELECT \(Self.columns) FROM draft WHERE deal = ? AND author = ?")
      query.bind(deal.rawValue, at: 1)
      query.bind(author, at: 2)
      defer { query.reset() }
      return try query.step() ? query.draft : nil
    }
  }

  /// Keeps an unfinished review; it is on disk when this returns.
  public func save(_ draft: ReviewDraft) throws(StoreError) {
    let form = draft.form.value
    guard form != .text("") else { throw .refused(.wrongType(.review, "form", .composite)) }
    try write { database in
      try database.run(
        "INSERT OR REPLACE INTO draft (\(Self.columns)) VALUES (?, ?, ?, ?, ?)",
        draft.deal.value, .text(draft.author), .integer(draft.savedAt.milliseconds),
        .integer(draft.basedOn), form)
    }
  }

  /// Forgets an unfinished review.
  public func discardDraft(of deal: Deal.ID, by author: String) throws(StoreError) {
    try write { database in
      try database.run(
        "DELETE FROM draft WHERE deal = ? AND author = ?", deal.value, .text(author))
    }
  }

  /// Asked at every start, so it goes through the drafts, which are few, not through the deals.
  static var selectDrafts: String {
    """
    SELECT \(Self.columns) FROM draft WHERE (?1 IS NULL OR author = ?1)
    AND EXISTS (SELECT 1 FROM deal WHERE id = draft.deal)
    ORDER BY saved_at DESC, deal
    """
  }

  /// The unfinished reviews of an author, of everybody where nil, newest first; those of deals
  /// that are gone are kept, and shown again when the deal is back.
  public func drafts(by author: String?) throws(StoreError) -> [ReviewDraft] {
    try unlocked { database in
      let query = try database.query(Self.selectDrafts)
      query.bind(author.map(Value.text) ?? .none, at: 1)
      var drafts: [ReviewDraft] = []
      while try query.step() {
        if let draft = query.draft { drafts.append(draft) }
      }
      return drafts
    }
  }
}

extension Query {
  fileprivate var draft: ReviewDraft? {
    guard let form = ReviewForm(value(4)) else { return nil }
    return ReviewDraft(
      deal: Deal.ID(integer(0)), author: text(1), savedAt: Instant(milliseconds: integer(2)),
      basedOn: integer(3), form: form)
  }
}
