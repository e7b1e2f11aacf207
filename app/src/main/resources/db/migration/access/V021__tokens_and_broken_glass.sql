CREATE TABLE access.api_token (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    account text NOT NULL REFERENCES access.account,
    name text NOT NULL CHECK (name <> '' AND length(name) <= 100),
    prefix text NOT NULL,
    hash bytea NOT NULL UNIQUE,
    purpose text NOT NULL,
    scopes text[] NOT NULL,
    created_at timestamptz NOT NULL,
    expires_at timestamptz NOT NULL,
    revoked_at timestamptz,
    last_used_at timestamptz
);
CREATE INDEX token_of_account ON access.api_token (account);
GRANT SELECT, INSERT, UPDATE ON access.api_token TO ${app};

-- Two people, a stated ground, an hour at most; who opens is never who asked.
CREATE TABLE access.break_glass (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    asker text NOT NULL REFERENCES access.account,
    ground text NOT NULL CHECK (length(ground) >= 20),
    minutes integer NOT NULL CHECK (minutes BETWEEN 1 AND 60),
    asked_at timestamptz NOT NULL,
    opened_by text REFERENCES access.account CHECK (opened_by <> asker),
    opened_at timestamptz,
    ends_at timestamptz,
    closed_by text REFERENCES access.account,
    closed_at timestamptz,
    CHECK ((opened_by IS NULL) = (opened_at IS NULL) AND (opened_at IS NULL) = (ends_at IS NULL)),
    CHECK ((closed_by IS NULL) = (closed_at IS NULL)),
    CHECK (ends_at <= opened_at + interval '60 minutes')
);
CREATE INDEX glass_of_asker ON access.break_glass (asker);
GRANT SELECT, INSERT, UPDATE ON access.break_glass TO ${app};
