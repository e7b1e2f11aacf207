-- How long personal data stays, table by table. The source is 'house' until the controller's own order replaces it.
CREATE TABLE access.retention_rule (
    table_name text PRIMARY KEY,
    days integer NOT NULL CHECK (days > 0),
    counted_from text NOT NULL,
    what_happens text NOT NULL CHECK (what_happens IN ('anonymise', 'delete')),
    source text NOT NULL CHECK (source IN ('house', 'order', 'law'))
);
INSERT INTO access.retention_rule VALUES
    ('access.account', 365, 'disabled_at', 'anonymise', 'house'),
    ('access.credential', 365, 'account.disabled_at', 'delete', 'house'),
    ('access.recovery_code', 365, 'account.disabled_at', 'delete', 'house'),
    ('access.api_token', 365, 'expires_at', 'delete', 'house'),
    ('access.break_glass', 1825, 'asked_at', 'anonymise', 'house'),
    ('access.session', 1, 'last_access_time', 'delete', 'house'),
    ('access.session_attributes', 1, 'session.last_access_time', 'delete', 'house');
GRANT SELECT, INSERT, UPDATE ON access.retention_rule TO ${app};
GRANT DELETE ON access.api_token, access.credential TO ${app};
