/// The schema's history: literal SQL that is never edited once released.
enum Migrations {
  /// Marks a file as ours: `FUNL` in ASCII.
  static let applicationID: Int32 = 0x46_55_4E_4C

  /// What leads from version n to n + 1, from an empty file on.
  static let steps = [version1, version2, version3]

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

  private static let version2 = """
    CREATE TABLE meeting (
      id INTEGER PRIMARY KEY,
      version INTEGER NOT NULL,
      horizon INTEGER NOT NULL,
      title TEXT NOT NULL CHECK (title <> ''),
      day INTEGER NOT NULL,
      chair TEXT,
      attendees TEXT,
      basis TEXT,
      minutes_per_deal INTEGER CHECK (minutes_per_deal >= 1),
      state TEXT NOT NULL CHECK (state IN ('planned', 'running', 'ended')),
      started_at INTEGER,
      ended_at INTEGER,
      current INTEGER REFERENCES meeting_item DEFERRABLE INITIALLY DEFERRED,
      current_since INTEGER,
      note TEXT
    ) STRICT;

    CREATE TABLE meeting_item (
      id INTEGER PRIMARY KEY,
      version INTEGER NOT NULL,
      horizon INTEGER NOT NULL,
      meeting INTEGER NOT NULL REFERENCES meeting DEFERRABLE INITIALLY DEFERRED,
      deal INTEGER NOT NULL REFERENCES deal DEFERRABLE INITIALLY DEFERRED,
      "order" INTEGER NOT NULL,
      decision TEXT CHECK (decision IN ('advance', 'hold', 'exit', 'help')),
      reason TEXT,
      until INTEGER,
      action INTEGER REFERENCES action DEFERRABLE INITIALLY DEFERRED,
      stage_before INTEGER REFERENCES stage DEFERRABLE INITIALLY DEFERRED,
      stage_after INTEGER REFERENCES stage DEFERRABLE INITIALLY DEFERRED,
      note TEXT,
      seconds INTEGER CHECK (seconds >= 0)
    ) STRICT;
    CREATE INDEX meeting_item_meeting ON meeting_item (meeting);
    CREATE INDEX meeting_item_deal ON meeting_item (deal);

    ALTER TABLE action ADD COLUMN meeting INTEGER
      REFERENCES meeting DEFERRABLE INITIALLY DEFERRED;
    CREATE INDEX action_meeting ON action (meeting);

    ALTER TABLE pipeline ADD COLUMN learns INTEGER CHECK (learns IN (0, 1));
    ALTER TABLE pipeline ADD COLUMN learns_from TEXT;

    CREATE TABLE rate (
      id INTEGER PRIMARY KEY,
      version INTEGER NOT NULL,
      horizon INTEGER NOT NULL,
      currency TEXT NOT NULL CHECK (length(currency) = 3),
      quoted_in TEXT NOT NULL CHECK (length(quoted_in) = 3),
      rate TEXT NOT NULL CHECK (rate <> ''),
      day INTEGER NOT NULL,
      note TEXT
    ) STRICT;

    CREATE TABLE touch (
      id INTEGER PRIMARY KEY,
      version INTEGER NOT NULL,
      horizon INTEGER NOT NULL,
      deal INTEGER NOT NULL REFERENCES deal DEFERRABLE INITIALLY DEFERRED,
      source TEXT NOT NULL CHECK (source <> ''),
      day INTEGER NOT NULL,
      note TEXT
    ) STRICT;
    CREATE INDEX touch_deal ON touch (deal);

    ALTER TABLE settings ADD COLUMN time_allocation TEXT;
    ALTER TABLE owner ADD COLUMN time_allocation TEXT;

    ALTER TABLE pipeline ADD COLUMN fall_alarm INTEGER CHECK (fall_alarm BETWEEN 0 AND 10000);
    ALTER TABLE pipeline ADD COLUMN review_days INTEGER CHECK (review_days >= 1);
    ALTER TABLE pipeline ADD COLUMN pause_days INTEGER CHECK (pause_days >= 1);
    ALTER TABLE pipeline ADD COLUMN coverage_needed TEXT;
    ALTER TABLE pipeline ADD COLUMN evidence_from INTEGER
      REFERENCES stage DEFERRABLE INITIALLY DEFERRED;

    CREATE TABLE improvement (
      id INTEGER PRIMARY KEY,
      version INTEGER NOT NULL,
      horizon INTEGER NOT NULL,
      pipeline INTEGER NOT NULL REFERENCES pipeline DEFERRABLE INITIALLY DEFERRED,
      stage INTEGER NOT NULL REFERENCES stage DEFERRABLE INITIALLY DEFERRED,
      cause TEXT NOT NULL CHECK (cause <> ''),
      remedy TEXT,
      tag TEXT,
      begun_on INTEGER NOT NULL,
      ended_on INTEGER,
      result TEXT,
      state TEXT NOT NULL CHECK (state IN ('running', 'adopted', 'dropped'))
    ) STRICT;
    CREATE INDEX improvement_stage ON improvement (stage);
    """

  private static let version3 = """
    CREATE TABLE holiday (
      id INTEGER PRIMARY KEY,
      version INTEGER NOT NULL,
      horizon INTEGER NOT NULL,
      day INTEGER NOT NULL,
      name TEXT NOT NULL CHECK (name <> ''),
      is_working INTEGER CHECK (is_working IN (0, 1))
    ) STRICT;

    CREATE TABLE week_plan (
      id INTEGER PRIMARY KEY,
      version INTEGER NOT NULL,
      horizon INTEGER NOT NULL,
      owner INTEGER NOT NULL REFERENCES owner DEFERRABLE INITIALLY DEFERRED,
      first INTEGER NOT NULL,
      made_on INTEGER,
      state TEXT NOT NULL CHECK (state IN ('proposed', 'agreed', 'closed')),
      note TEXT
    ) STRICT;
    CREATE INDEX week_plan_owner ON week_plan (owner);
    CREATE UNIQUE INDEX week_plan_once ON week_plan (owner, first);

    CREATE TABLE plan_entry (
      id INTEGER PRIMARY KEY,
      version INTEGER NOT NULL,
      horizon INTEGER NOT NULL,
      plan INTEGER NOT NULL REFERENCES week_plan DEFERRABLE INITIALLY DEFERRED,
      day INTEGER NOT NULL,
      is_afternoon INTEGER CHECK (is_afternoon IN (0, 1)),
      "order" INTEGER,
      deal INTEGER REFERENCES deal DEFERRABLE INITIALLY DEFERRED,
      account INTEGER REFERENCES account DEFERRABLE INITIALLY DEFERRED,
      contact INTEGER REFERENCES contact DEFERRABLE INITIALLY DEFERRED,
      channel TEXT NOT NULL
       
        CHECK (channel IN ('call', 'mail', 'meeting', 'visit', 'message', 'task')),
      subject TEXT,
      reason TEXT,
      activity INTEGER REFERENCES activity DEFERRABLE INITIALLY DEFERRED
    ) STRICT;
    CREATE INDEX plan_entry_plan ON plan_entry (plan);
    CREATE INDEX plan_entry_deal ON plan_entry (deal);
    CREATE INDEX plan_entry_account ON plan_entry (account);
    CREATE INDEX plan_entry_activity ON plan_entry (activity);

    CREATE TABLE attendee (
      id INTEGER PRIMARY KEY,
      version INTEGER NOT NULL,
      horizon INTEGER NOT NULL,
      activity INTEGER NOT NULL REFERENCES activity DEFERRABLE INITIALLY DEFERRED,
      contact INTEGER NOT NULL REFERENCES contact DEFERRABLE INITIALLY DEFERRED
    ) STRICT;
    CREATE INDEX attendee_activity ON attendee (activity);
    CREATE INDEX attendee_contact ON attendee (contact);

    CREATE TABLE collaborator (
      id INTEGER PRIMARY KEY,
      version INTEGER NOT NULL,
      horizon INTEGER NOT NULL,
      deal INTEGER NOT NULL REFERENCES deal DEFERRABLE INITIALLY DEFERRED,
      owner INTEGER NOT NULL REFERENCES owner DEFERRABLE INITIALLY DEFERRED,
      part TEXT
    ) STRICT;
    CREATE INDEX collaborator_deal ON collaborator (deal);
    CREATE INDEX collaborator_owner ON collaborator (owner);

    CREATE TABLE persona (
      id INTEGER PRIMARY KEY,
      version INTEGER NOT NULL,
      horizon INTEGER NOT NULL,
      name TEXT NOT NULL CHECK (name <> ''),
      segment TEXT CHECK (segment IN ('highIntent', 'medium', 'potential')),
      traits TEXT,
      needs TEXT,
      strategy TEXT
    ) STRICT;

    CREATE TABLE contract (
      id INTEGER PRIMARY KEY,
      version INTEGER NOT NULL,
      horizon INTEGER NOT NULL,
      deal INTEGER NOT NULL REFERENCES deal DEFERRABLE INITIALLY DEFERRED,
      number TEXT NOT NULL CHECK (number <> ''),
      signed_on INTEGER,
      starts_on INTEGER,
      ends_on INTEGER,
      terms TEXT,
      note TEXT
    ) STRICT;
    CREATE INDEX contract_deal ON contract (deal);

    CREATE TABLE payment (
      id INTEGER PRIMARY KEY,
      version INTEGER NOT NULL,
      horizon INTEGER NOT NULL,
      deal INTEGER NOT NULL REFERENCES deal DEFERRABLE INITIALLY DEFERRED,
      contract INTEGER REFERENCES contract DEFERRABLE INITIALLY DEFERRED,
      due INTEGER,
      amount INTEGER NOT NULL CHECK (amount >= 0),
      currency TEXT NOT NULL CHECK (length(currency) = 3),
      received_on INTEGER,
      note TEXT
    ) STRICT;
    CREATE INDEX payment_deal ON payment (deal);
    CREATE INDEX payment_contract ON payment (contract);

    CREATE TABLE playbook_text (
      id INTEGER PRIMARY KEY,
      version INTEGER NOT NULL,
      horizon INTEGER NOT NULL,
      topic TEXT NOT NULL
       
        CHECK (topic IN ('question', 'restatement', 'demonstration', 'closing')),
      stage INTEGER REFERENCES stage DEFERRABLE INITIALLY DEFERRED,
      "order" INTEGER,
      text TEXT NOT NULL CHECK (text <> ''),
      detail TEXT,
      template TEXT,
      is_hidden INTEGER CHECK (is_hidden IN (0, 1))
    ) STRICT;
    CREATE INDEX playbook_text_stage ON playbook_text (stage);

    CREATE TABLE objection (
      id INTEGER PRIMARY KEY,
      version INTEGER NOT NULL,
      horizon INTEGER NOT NULL,
      name TEXT NOT NULL CHECK (name <> ''),
      answer TEXT,
      template TEXT,
      is_hidden INTEGER CHECK (is_hidden IN (0, 1))
    ) STRICT;

    CREATE TABLE deal_objection (
      id INTEGER PRIMARY KEY,
      version INTEGER NOT NULL,
      horizon INTEGER NOT NULL,
      deal INTEGER NOT NULL REFERENCES deal DEFERRABLE INITIALLY DEFERRED,
      objection INTEGER REFERENCES objection DEFERRABLE INITIALLY DEFERRED,
      template TEXT,
      text TEXT NOT NULL CHECK (text <> ''),
      contact INTEGER REFERENCES contact DEFERRABLE INITIALLY DEFERRED,
      raised_on INTEGER NOT NULL,
      answer TEXT,
      answered_on INTEGER,
      did_help INTEGER CHECK (did_help IN (0, 1))
    ) STRICT;
    CREATE INDEX deal_objection_deal ON deal_objection (deal);
    CREATE INDEX deal_objection_objection ON deal_objection (objection);

    CREATE TABLE deal_answer (
      id INTEGER PRIMARY KEY,
      version INTEGER NOT NULL,
      horizon INTEGER NOT NULL,
      deal INTEGER NOT NULL REFERENCES deal DEFERRABLE INITIALLY DEFERRED,
      question TEXT NOT NULL CHECK (question <> ''),
      text TEXT,
      day INTEGER NOT NULL,
      is_confirmed INTEGER CHECK (is_confirmed IN (0, 1))
    ) STRICT;
    CREATE INDEX deal_answer_deal ON deal_answer (deal);

    CREATE TABLE rule (
      id INTEGER PRIMARY KEY,
      version INTEGER NOT NULL,
      horizon INTEGER NOT NULL,
      name TEXT NOT NULL CHECK (name <> ''),
      "order" INTEGER,
      is_enabled INTEGER CHECK (is_enabled IN (0, 1)),
      enabled_on INTEGER,
      "trigger" TEXT NOT NULL CHECK ("trigger" <> ''),
      condition TEXT,
      actions TEXT NOT NULL CHECK (actions <> ''),
      exception_amount INTEGER CHECK (exception_amount >= 0),
      exception_budget INTEGER CHECK (exception_budget >= 0),
      exception_owner INTEGER REFERENCES owner DEFERRABLE INITIALLY DEFERRED,
      note TEXT
    ) STRICT;

    CREATE TABLE firing (
      id INTEGER PRIMARY KEY,
      version INTEGER NOT NULL,
      horizon INTEGER NOT NULL,
      rule INTEGER NOT NULL REFERENCES rule DEFERRABLE INITIALLY DEFERRED,
      deal INTEGER REFERENCES deal DEFERRABLE INITIALLY DEFERRED,
      stage INTEGER REFERENCES stage DEFERRABLE INITIALLY DEFERRED,
      cause TEXT NOT NULL CHECK (cause <> ''),
      day INTEGER NOT NULL,
      is_exception INTEGER CHECK (is_exception IN (0, 1)),
      result TEXT
    ) STRICT;
    CREATE INDEX firing_deal ON firing (deal);
    CREATE INDEX firing_rule ON firing (rule);
    CREATE UNIQUE INDEX firing_once
      ON firing (rule, coalesce(deal, 0), coalesce(stage, 0), cause);

    CREATE TABLE notice (
      id INTEGER PRIMARY KEY,
      version INTEGER NOT NULL,
      horizon INTEGER NOT NULL,
      deal INTEGER REFERENCES deal DEFERRABLE INITIALLY DEFERRED,
      account INTEGER REFERENCES account DEFERRABLE INITIALLY DEFERRED,
      owner INTEGER REFERENCES owner DEFERRABLE INITIALLY DEFERRED,
      text TEXT NOT NULL CHECK (text <> ''),
      day INTEGER NOT NULL,
      is_flag INTEGER CHECK (is_flag IN (0, 1)),
      settled_on INTEGER,
      firing INTEGER REFERENCES firing DEFERRABLE INITIALLY DEFERRED
    ) STRICT;
    CREATE INDEX notice_deal ON notice (deal);
    CREATE INDEX notice_owner ON notice (owner);
    CREATE INDEX notice_firing ON notice (firing);

    ALTER TABLE settings ADD COLUMN work_week TEXT;
    ALTER TABLE settings ADD COLUMN free_half_days INTEGER CHECK (free_half_days BETWEEN 0 AND 14);

    ALTER TABLE account ADD COLUMN tags TEXT;
    ALTER TABLE account ADD COLUMN is_key INTEGER CHECK (is_key IN (0, 1));
    ALTER TABLE account ADD COLUMN visit_every INTEGER CHECK (visit_every >= 1);
    ALTER TABLE account ADD COLUMN persona INTEGER
      REFERENCES persona DEFERRABLE INITIALLY DEFERRED;

    ALTER TABLE contact ADD COLUMN messenger TEXT;
    ALTER TABLE contact ADD COLUMN tags TEXT;
    ALTER TABLE contact ADD COLUMN reports_to INTEGER
      REFERENCES contact DEFERRABLE INITIALLY DEFERRED;
    ALTER TABLE contact ADD COLUMN influence TEXT CHECK (influence IN ('high', 'medium', 'low'));
    ALTER TABLE contact ADD COLUMN persona INTEGER
      REFERENCES persona DEFERRABLE INITIALLY DEFERRED;

    ALTER TABLE pipeline ADD COLUMN is_hidden INTEGER CHECK (is_hidden IN (0, 1));
    ALTER TABLE stage ADD COLUMN actions TEXT;
    ALTER TABLE stage ADD COLUMN buyer TEXT;
    ALTER TABLE stage ADD COLUMN tasks TEXT;
    ALTER TABLE stage ADD COLUMN merged_into INTEGER
      REFERENCES stage DEFERRABLE INITIALLY DEFERRED;

    ALTER TABLE deal ADD COLUMN received_at INTEGER;
    ALTER TABLE deal ADD COLUMN ability INTEGER CHECK (ability BETWEEN 0 AND 5);
    ALTER TABLE deal ADD COLUMN intent INTEGER CHECK (intent BETWEEN 0 AND 5);
    ALTER TABLE deal ADD COLUMN buying_time INTEGER CHECK (buying_time BETWEEN 0 AND 5);
    ALTER TABLE deal ADD COLUMN first_visit TEXT
      CHECK (first_visit IN ('noNeed', 'firstNeed', 'rivalThere'));
    ALTER TABLE deal ADD COLUMN personal_trust INTEGER CHECK (personal_trust BETWEEN 1 AND 5);
    ALTER TABLE deal ADD COLUMN company_trust INTEGER CHECK (company_trust BETWEEN 1 AND 5);
    ALTER TABLE deal ADD COLUMN satisfaction INTEGER CHECK (satisfaction BETWEEN 1 AND 5);
    ALTER TABLE deal ADD COLUMN referred_by INTEGER
      REFERENCES deal DEFERRABLE INITIALLY DEFERRED;
    ALTER TABLE deal ADD COLUMN upgrade_of INTEGER
      REFERENCES deal DEFERRABLE INITIALLY DEFERRED;

    ALTER TABLE activity ADD COLUMN time TEXT;
    ALTER TABLE activity ADD COLUMN is_demo INTEGER CHECK (is_demo IN (0, 1));
    ALTER TABLE activity ADD COLUMN questions INTEGER CHECK (questions >= 0);
    ALTER TABLE activity ADD COLUMN recurrence TEXT;

    ALTER TABLE firing ADD COLUMN undone_on INTEGER;
    ALTER TABLE settings ADD COLUMN lead_weights TEXT;
    ALTER TABLE owner ADD COLUMN last_lead_at INTEGER;
    ALTER TABLE deal ADD COLUMN converted_on INTEGER;
    ALTER TABLE deal ADD COLUMN convert_reason TEXT;
    """
}
