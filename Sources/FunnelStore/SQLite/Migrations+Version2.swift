extension Migrations {
  static let version2 = """
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
}
