create extension if not exists btree_gist;
create schema if not exists partnership;
grant usage on schema partnership to ${app};

create table partnership.party (
    code     text primary key check (code ~ '^[A-Z][A-Z0-9]{1,19}$'),
    kind     text not null check (kind in ('home-state', 'union', 'member-state', 'eu-agency', 'partner')),
    name     jsonb not null,
    short    jsonb not null,
    position integer not null unique
);

-- Two times: what held on a day (valid), and since when the platform knew it (known).
create table partnership.party_standing (
    id         bigint generated always as identity primary key,
    party      text not null references partnership.party,
    standing   text not null check (standing in ('signatory', 'joined', 'partner')),
    valid      daterange not null check (not isempty(valid) and not lower_inf(valid)),
    known      tstzrange not null check (not isempty(known) and not lower_inf(known)),
    ground     text not null,
    recorded_by text not null,
    exclude using gist (party with =, valid with &&, known with &&)
);

grant select, insert, update on partnership.party to ${app};
grant select, insert on partnership.party_standing to ${app};
grant update (known) on partnership.party_standing to ${app};
