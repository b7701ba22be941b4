extension Migrations {
  static let version3 = """
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
