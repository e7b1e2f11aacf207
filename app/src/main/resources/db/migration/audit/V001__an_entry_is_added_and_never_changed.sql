create schema audit;
grant usage on schema audit to ${app};

-- Rows commit unchained; the sealer chains them afterwards (docs/decisions/0003).
-- No check constraint: PostgreSQL would prepare it anew for each insert, and the digests check more.
create table audit.entry (
    id bigint generated always as identity primary key,
    xid xid8 not null default pg_current_xact_id(),
    at timestamptz not null,
    -- A constant that the owner raises when the cluster's transaction numbers begin anew (restore).
    era integer not null default 1,
    detail_expires date,
    channel text not null,
    account text not null,
    agency text not null,
    purpose text not null,
    action text not null,
    subject_kind text not null,
    subject_ids text[] not null,
    detail jsonb,
    detail_salt bytea,
    detail_digest bytea
);

-- The order of sealing and of verifying.
create unique index entry_in_order_of_sealing on audit.entry (era, xid, id);
create index entry_by_account on audit.entry (account, id);
-- New identifiers wait in the pending list, so a write does not pay for the tree.
create index entry_by_subject on audit.entry using gin (subject_ids);
-- Entries come nearly in the order of time; a few bytes per hundred pages serve both the reader's period and the daily expiry.
create index entry_by_time on audit.entry using brin (at, detail_expires) with (autosummarize = on);

-- Neither the number, nor the transaction, nor the era is the application's to choose.
grant select on audit.entry to ${app};
grant insert (at, channel, account, agency, purpose, action, subject_kind, subject_ids,
              detail, detail_salt, detail_digest, detail_expires) on audit.entry to ${app};
