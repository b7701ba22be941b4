import FunnelCore
import GRDB

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

extension SQLiteStore {
  /// The dialogs that an author has not finished and no other running program has open, newest
  /// first.
  public func formDrafts(by author: String) throws(StoreError) -> [FormDraft] {
    let drafts = try unlocked { database in
      let query = try database.query(
        """
        SELECT form, kind, entity, process, title, saved_at, field, before, typed FROM form_draft
        WHERE author = ? ORDER BY saved_at DESC, form, kind, entity, process, field
        """)
      query.bind(author, at: 1)
      var drafts: [FormDraft] = []
      while try query.step() {
        let row = query.formDraft(by: author)
        if let last = drafts.indices.last, drafts[last].isSame(as: row) {
          drafts[last].texts.merge(row.texts) { one, _ in one }
        } else {
          drafts.append(row)
        }
      }
      return drafts
    }
    let own = getpid()
    return drafts.filter { $0.process == own || ProcessLife.hasEnded($0.process) }
  }

  /// Keeps what is typed into a dialog; it is on disk when this returns.
  public func save(_ draft: FormDraft) throws(StoreError) {
    try write { database in
      try database.discard(draft)
      for (field, text) in draft.texts {
        try database.run(
          """
          INSERT INTO form_draft
          (author, form, kind, entity, process, field, before, typed, title, saved_at)
          VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
          """, .text(draft.author), .text(draft.form),
          .text(draft.subject?.kind.rawValue ?? ""), .integer(draft.subject?.id ?? 0),
          .integer(Int64(draft.process)), .text(field), .text(text.before), .text(text.typed),
          .text(draft.title), .integer(draft.savedAt.milliseconds))
      }
    }
  }

  /// Forgets what is typed into a dialog.
  public func discard(_ draft: FormDraft) throws(StoreError) {
    try write { database in try database.discard(draft) }
  }
}

extension Database {
  fileprivate func discard(_ draft: FormDraft) throws {
    try run(
      """
      DELETE FROM form_draft
      WHERE author = ? AND form = ? AND kind = ? AND entity = ? AND process = ?
      """, .text(draft.author), .text(draft.form), .text(draft.subject?.kind.rawValue ?? ""),
      .integer(draft.subject?.id ?? 0), .integer(Int64(draft.process)))
  }
}

extension FormDraft {
  /// Whether both are of one dialog in one process.
  fileprivate func isSame(as other: FormDraft) -> Bool {
    process == other.process && isOf(form: other.form, about: other.subject)
  }
}

extension Query {
  /// The dialog of a row, with the one field that the row is of.
  fileprivate func formDraft(by author: String) -> FormDraft {
    var draft = FormDraft(
      author: author, form: text(0),
      subject: EntityKind(rawValue: text(1)).map { EntityReference($0, integer(2)) },
      title: text(4), savedAt: Instant(milliseconds: integer(5)),
      texts: [text(6): FormDraft.Text(before: text(7), typed: text(8))])
    draft.process = Int32(truncatingIfNeeded: integer(3))
    return draft
  }
}
