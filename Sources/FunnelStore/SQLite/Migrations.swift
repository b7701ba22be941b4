/// The schema's history: literal SQL that is never edited once released.
enum Migrations {
  /// Marks a file as ours: `FUNL` in ASCII.
  static let applicationID: Int32 = 0x46_55_4E_4C

  /// What leads from version n to n + 1, from an empty file on.
  static let steps = [version1, version2, version3, version4, version5]

  private static let version1 = """
    CREATE TABLE counter (
      kind TEXT PRIMARY KEY NOT NULL,
      last INTEGER NOT NULL CHECK (last >= 0)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE txn (
      id INTEGER PRIMARY KEY,
      author TEXT NOT NULL,
      at INTEGER NOT NULL,
      label TEXT NOT NULL,
      annulled INTEGER NOT NULL DEFAULT 0 CHECK (annulled IN (0, 1)),
      toggled INTEGER NOT NULL DEFAULT 0,
      first INTEGER NOT NULL,
      last INTEGER NOT NULL
    ) STRICT;
    CREATE INDEX txn_author ON txn (author, annulled);
    CREATE INDEX txn_toggled ON txn (toggled) WHERE toggled > 0;
    CREATE TRIGGER txn_stays BEFORE DELETE ON txn
    BEGIN SELECT raise(ABORT, 'transactions stay'); END;

    CREATE TABLE event (
      sequence INTEGER PRIMARY KEY,
      txn INTEGER NOT NULL REFERENCES txn DEFERRABLE INITIALLY DEFERRED,
      kind TEXT NOT NULL,
      entity INTEGER NOT NULL,
      day INTEGER NOT NULL,
      field TEXT NOT NULL,
      old ANY,
      new ANY,
      format INTEGER NOT NULL CHECK (format IN (1, 2))
    ) STRICT;
    CREATE INDEX event_entity ON event (kind, entity);
    CREATE TRIGGER event_stays BEFORE DELETE ON event
    BEGIN SELECT raise(ABORT, 'history is append-only'); END;
    CREATE TRIGGER event_keeps BEFORE UPDATE ON event
    BEGIN SELECT raise(ABORT, 'history is append-only'); END;

    CREATE TABLE custom_value (
      kind TEXT NOT NULL,
      id INTEGER NOT NULL,
      field TEXT NOT NULL,
      value ANY NOT NULL,
      PRIMARY KEY (kind, id, field)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE draft (
      deal INTEGER NOT NULL,
      author TEXT NOT NULL,
      saved_at INTEGER NOT NULL,
      based_on INTEGER NOT NULL,
      form TEXT NOT NULL,
      PRIMARY KEY (deal, author)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE settings (
      id INTEGER PRIMARY KEY CHECK (id = 1),
      version INTEGER NOT NULL,
      horizon INTEGER NOT NULL,
      name TEXT,
      currency TEXT CHECK (length(currency) = 3),
      default_pipeline INTEGER REFERENCES pipeline DEFERRABLE INITIALLY DEFERRED,
      clock_offset INTEGER
    ) STRICT;

    CREATE TABLE owner (
      id INTEGER PRIMARY KEY,
      version INTEGER NOT NULL,
      horizon INTEGER NOT NULL,
      name TEXT NOT NULL CHECK (name <> ''),
      login TEXT,
      team TEXT,
      manager TEXT,
      region TEXT,
      is_active INTEGER CHECK (is_active IN (0, 1)),
      origin TEXT,
      external_id TEXT
    ) STRICT;
    CREATE UNIQUE INDEX owner_external ON owner (external_id, origin)
      WHERE external_id IS NOT NULL;

    CREATE TABLE account (
      id INTEGER PRIMARY KEY,
      version INTEGER NOT NULL,
      horizon INTEGER NOT NULL,
      name TEXT NOT NULL CHECK (name <> ''),
      region TEXT,
      sector TEXT,
      employees INTEGER,
      annual_budget INTEGER CHECK (annual_budget >= 0),
      currency TEXT CHECK (length(currency) = 3),
      segment TEXT CHECK (segment IN ('highIntent', 'medium', 'potential')),
      phone TEXT,
      domain TEXT,
      address TEXT,
      note TEXT,
      origin TEXT,
      external_id TEXT
    ) STRICT;
    CREATE INDEX account_name ON account (name);
    CREATE UNIQUE INDEX account_external ON account (external_id, origin)
      WHERE external_id IS NOT NULL;

    CREATE TABLE contact (
      id INTEGER PRIMARY KEY,
      version INTEGER NOT NULL,
      horizon INTEGER NOT NULL,
      name TEXT NOT NULL CHECK (name <> ''),
      account INTEGER REFERENCES account DEFERRABLE INITIALLY DEFERRED,
      title TEXT,
      phone TEXT,
      mail TEXT,
      location TEXT,
      age TEXT,
      children TEXT,
      hobbies TEXT,
      education TEXT,
      achievements TEXT,
      places TEXT,
      culture TEXT,
      note TEXT,
      origin TEXT,
      external_id TEXT
    ) STRICT;
    CREATE INDEX contact_account ON contact (account);
    CREATE UNIQUE INDEX contact_external ON contact (external_id, origin)
      WHERE external_id IS NOT NULL;

    CREATE TABLE product (
      id INTEGER PRIMARY KEY,
      version INTEGER NOT NULL,
      horizon INTEGER NOT NULL,
      name TEXT NOT NULL CHECK (name <> ''),
      series TEXT,
      price INTEGER CHECK (price >= 0),
      currency TEXT CHECK (length(currency) = 3),
      origin TEXT,
      external_id TEXT
    ) STRICT;
    CREATE UNIQUE INDEX product_external ON product (external_id, origin)
      WHERE external_id IS NOT NULL;

    CREATE TABLE pipeline (
      id INTEGER PRIMARY KEY,
      version INTEGER NOT NULL,
      horizon INTEGER NOT NULL,
      name TEXT NOT NULL CHECK (name <> ''),
      "order" INTEGER,
      is_strict INTEGER CHECK (is_strict IN (0, 1)),
      template TEXT,
      origin TEXT
    ) STRICT;

    CREATE TABLE stage (
      id INTEGER PRIMARY KEY,
      version INTEGER NOT NULL,
      horizon INTEGER NOT NULL,
      pipeline INTEGER NOT NULL REFERENCES pipeline DEFERRABLE INITIALLY DEFERRED,
      "order" INTEGER,
      name TEXT NOT NULL CHECK (name <> ''),
      role TEXT NOT NULL CHECK (role IN ('open', 'won', 'lost')),
      probability INTEGER CHECK (probability BETWEEN 0 AND 10000),
      is_assumed INTEGER CHECK (is_assumed IN (0, 1)),
      expected_days INTEGER CHECK (expected_days >= 0),
      rot_days INTEGER CHECK (rot_days >= 0),
      benchmark INTEGER CHECK (benchmark BETWEEN 0 AND 10000),
      exit_criteria TEXT,
      guidance TEXT,
      stays TEXT,
      leaks TEXT
    ) STRICT;
    CREATE INDEX stage_pipeline ON stage (pipeline);

    CREATE TABLE deal (
      id INTEGER PRIMARY KEY,
      version INTEGER NOT NULL,
      horizon INTEGER NOT NULL,
      name TEXT NOT NULL CHECK (name <> ''),
      account INTEGER REFERENCES account DEFERRABLE INITIALLY DEFERRED,
      owner INTEGER REFERENCES owner DEFERRABLE INITIALLY DEFERRED,
      pipeline INTEGER NOT NULL REFERENCES pipeline DEFERRABLE INITIALLY DEFERRED,
      stage INTEGER NOT NULL REFERENCES stage DEFERRABLE INITIALLY DEFERRED,
      outcome TEXT NOT NULL
        CHECK (outcome IN ('open', 'won', 'upgraded', 'lost', 'withdrawn')),
      amount INTEGER CHECK (amount >= 0),
      currency TEXT NOT NULL CHECK (length(currency) = 3),
      probability INTEGER CHECK (probability BETWEEN 0 AND 10000),
      fund_rate INTEGER CHECK (fund_rate BETWEEN 0 AND 100),
      competition_rate INTEGER CHECK (competition_rate BETWEEN 0 AND 100),
      position INTEGER CHECK (position BETWEEN -5 AND 5),
      expected_close INTEGER,
      close_is_month INTEGER CHECK (close_is_month IN (0, 1)),
      created INTEGER,
      closed_on INTEGER,
      is_lead INTEGER CHECK (is_lead IN (0, 1)),
      need TEXT CHECK (need IN ('unknown', 'no', 'yes')),
      funding TEXT CHECK (funding IN ('unknown', 'no', 'yes')),
      authority TEXT CHECK (authority IN ('unknown', 'no', 'yes')),
      source TEXT,
      region TEXT,
      product_type TEXT,
      segment TEXT CHECK (segment IN ('highIntent', 'medium', 'potential')),
      tags TEXT,
      next_step TEXT,
      next_step_on INTEGER,
      paused_until INTEGER,
      last_contact INTEGER,
      next_activity INTEGER,
      reviewed_on INTEGER,
      evidence INTEGER NOT NULL DEFAULT 0,
      path BLOB NOT NULL DEFAULT x'',
      department TEXT,
      contact INTEGER REFERENCES contact DEFERRABLE INITIALLY DEFERRED,
      stage_reason TEXT,
      budget INTEGER CHECK (budget >= 0),
      products TEXT,
      specification TEXT,
      need_evidence TEXT,
      funding_evidence TEXT,
      authority_evidence TEXT,
      timing TEXT CHECK (timing IN ('unknown', 'no', 'yes')),
      timing_evidence TEXT,
      close_reason TEXT,
      lost_to TEXT,
      note TEXT,
      origin TEXT,
      external_id TEXT
    ) STRICT;
    CREATE INDEX deal_account ON deal (account);
    CREATE UNIQUE INDEX deal_external ON deal (external_id, origin)
      WHERE external_id IS NOT NULL;

    CREATE TABLE action (
      id INTEGER PRIMARY KEY,
      version INTEGER NOT NULL,
      horizon INTEGER NOT NULL,
      deal INTEGER NOT NULL REFERENCES deal DEFERRABLE INITIALLY DEFERRED,
      task TEXT NOT NULL CHECK (task <> ''),
      assignee TEXT,
      due INTEGER,
      state TEXT NOT NULL CHECK (state IN ('planned', 'done', 'dropped')),
      finished_on INTEGER
    ) STRICT;
    CREATE INDEX action_deal ON action (deal);

    CREATE TABLE activity (
      id INTEGER PRIMARY KEY,
      version INTEGER NOT NULL,
      horizon INTEGER NOT NULL,
      deal INTEGER REFERENCES deal DEFERRABLE INITIALLY DEFERRED,
      account INTEGER REFERENCES account DEFERRABLE INITIALLY DEFERRED,
      contact INTEGER REFERENCES contact DEFERRABLE INITIALLY DEFERRED,
      owner INTEGER REFERENCES owner DEFERRABLE INITIALLY DEFERRED,
      channel TEXT NOT NULL
        CHECK (channel IN ('call', 'mail', 'meeting', 'visit', 'message', 'task')),
      subject TEXT,
      day INTEGER,
      is_done INTEGER CHECK (is_done IN (0, 1)),
      minutes INTEGER CHECK (minutes >= 0),
      cost INTEGER CHECK (cost >= 0),
      is_customer_facing INTEGER CHECK (is_customer_facing IN (0, 1)),
      outcome TEXT,
      note TEXT,
      origin TEXT,
      external_id TEXT
    ) STRICT;
    CREATE INDEX activity_deal ON activity (deal);
    CREATE INDEX activity_account ON activity (account);
    CREATE INDEX activity_contact ON activity (contact);
    CREATE UNIQUE INDEX activity_external ON activity (external_id, origin)
      WHERE external_id IS NOT NULL;

    CREATE TABLE review (
      id INTEGER PRIMARY KEY,
      version INTEGER NOT NULL,
      horizon INTEGER NOT NULL,
      deal INTEGER NOT NULL REFERENCES deal DEFERRABLE INITIALLY DEFERRED,
      day INTEGER NOT NULL,
      author TEXT,
      form TEXT NOT NULL CHECK (form <> '')
    ) STRICT;
    CREATE INDEX review_deal ON review (deal);

    CREATE TABLE target (
      id INTEGER PRIMARY KEY,
      version INTEGER NOT NULL,
      horizon INTEGER NOT NULL,
      owner INTEGER REFERENCES owner DEFERRABLE INITIALLY DEFERRED,
      team TEXT,
      region TEXT,
      pipeline INTEGER REFERENCES pipeline DEFERRABLE INITIALLY DEFERRED,
      stage INTEGER REFERENCES stage DEFERRABLE INITIALLY DEFERRED,
      first INTEGER NOT NULL,
      last INTEGER NOT NULL,
      measure TEXT NOT NULL CHECK (measure IN ('amountWon', 'dealsWon', 'newProspects')),
      quantity INTEGER NOT NULL,
      currency TEXT CHECK (length(currency) = 3)
    ) STRICT;

    CREATE TABLE custom_field (
      id INTEGER PRIMARY KEY,
      version INTEGER NOT NULL,
      horizon INTEGER NOT NULL,
      noun TEXT NOT NULL,
      name TEXT NOT NULL CHECK (name <> '')
    ) STRICT;
    """
}
