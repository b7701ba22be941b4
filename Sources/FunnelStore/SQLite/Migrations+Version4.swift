extension Migrations {
  static let version4 = """
    ALTER TABLE account ADD COLUMN formerly TEXT;
    CREATE INDEX account_formerly ON account (id) WHERE formerly IS NOT NULL;
    ALTER TABLE contact ADD COLUMN formerly TEXT;
    CREATE INDEX contact_formerly ON contact (id) WHERE formerly IS NOT NULL;
    """
}
