CREATE SCHEMA access;
GRANT USAGE ON SCHEMA access TO ${app};

-- An agency that acts on the platform. Its party is named by code only: the parties stand on a floor above.
CREATE TABLE access.agency (
    code text PRIMARY KEY CHECK (code ~ '^[A-Z][A-Z0-9]*(-[A-Z0-9]+)*$' AND length(code) <= 40),
    party text NOT NULL CHECK (party <> ''),
    kind text NOT NULL CHECK (kind ~ '^[a-z]+(-[a-z]+)*$'),
    name jsonb NOT NULL,
    version integer NOT NULL DEFAULT 1
);
CREATE INDEX agency_of_party ON access.agency (party);

-- Whether an agency acts for a party or as a partner, from a day on: a state that joins leaves its past unchanged.
CREATE TABLE access.agency_standing (
    agency text NOT NULL REFERENCES access.agency,
    since date NOT NULL,
    standing text NOT NULL CHECK (standing IN ('party', 'partner')),
    PRIMARY KEY (agency, since)
);

CREATE TABLE access.agency_former_name (
    agency text NOT NULL REFERENCES access.agency,
    until date NOT NULL,
    name jsonb NOT NULL,
    PRIMARY KEY (agency, until)
);

CREATE TABLE access.account (
    name text PRIMARY KEY CHECK (name ~ '^[a-z0-9][a-z0-9._@-]{1,79}$'),
    display_name text NOT NULL CHECK (display_name <> '' AND length(display_name) <= 200),
    agency text NOT NULL REFERENCES access.agency,
    roles text[] NOT NULL CHECK (cardinality(roles) > 0),
    language text NOT NULL,
    demo boolean NOT NULL DEFAULT false,
    disabled_at timestamptz,
    anonymised_at timestamptz,
    created_at timestamptz NOT NULL,
    version integer NOT NULL DEFAULT 1
);
CREATE INDEX account_of_agency ON access.account (agency);

-- What proves that somebody is the account: apart from it, so that no page about accounts ever reads it by the way.
CREATE TABLE access.credential (
    account text PRIMARY KEY REFERENCES access.account,
    password text,
    demo_password boolean NOT NULL DEFAULT false,
    must_change boolean NOT NULL DEFAULT true,
    totp bytea,
    totp_step bigint NOT NULL DEFAULT 0,
    failed integer NOT NULL DEFAULT 0,
    locked_until timestamptz
);

CREATE TABLE access.recovery_code (
    account text NOT NULL REFERENCES access.account,
    hash bytea NOT NULL,
    used_at timestamptz,
    PRIMARY KEY (account, hash)
);

GRANT SELECT, INSERT, UPDATE ON access.agency, access.account, access.credential TO ${app};
GRANT SELECT, INSERT ON access.agency_standing, access.agency_former_name TO ${app};
GRANT UPDATE ON access.agency_standing TO ${app};
GRANT SELECT, INSERT, UPDATE, DELETE ON access.recovery_code TO ${app};
