create table audit.batch (
    seq bigint primary key,
    -- It seals all entries from (era_from, xid_from) up to, and without, (era, xid_to).
    era_from integer not null,
    xid_from xid8 not null,
    era integer not null,
    xid_to xid8 not null,
    at timestamptz not null,
    count integer not null check (count > 0),
    key_number integer not null,
    digest bytea not null check (octet_length(digest) = 32),
    previous bytea not null check (octet_length(previous) = 32),
    head bytea not null check (octet_length(head) = 32),
    signature bytea not null check (octet_length(signature) = 64),
    entries bigint[] not null,
    leaves bytea not null
);
-- Digests cannot be compressed; trying costs time.
alter table audit.batch alter column leaves set storage external;

grant select, insert on audit.batch to ${app};
