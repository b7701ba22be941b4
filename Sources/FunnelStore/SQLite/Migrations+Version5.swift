extension Migrations {
  static let version5 = """
    CREATE TABLE form_draft (
      author TEXT NOT NULL,
      form TEXT NOT NULL,
      kind TEXT NOT NULL,
      entity INTEGER NOT NULL,
      process INTEGER NOT NULL,
      field TEXT NOT NULL,
      before TEXT NOT NULL,
      typed TEXT NOT NULL,
      title TEXT NOT NULL,
      saved_at INTEGER NOT NULL,
      PRIMARY KEY (author, form, kind, entity, process, field)
    ) STRICT, WITHOUT ROWID;
    """
}
