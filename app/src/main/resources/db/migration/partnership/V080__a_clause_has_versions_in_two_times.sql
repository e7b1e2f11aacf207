create extension if not exists btree_gist;
create schema if not exists partnership;
grant usage on schema partnership to ${app};

create table partnership.declaration_load (
    id bigint generated always as identity primary key,
    checksum text not null,
    at timestamptz not null
);

create table partnership.clause (
    id text primary key,
    kind text not null,
    under text references partnership.clause (id) deferrable initially deferred,
    position integer not null,
    study boolean not null
);

-- valid: the days on which a version is in force; known: the time during which the platform took it for true.
create table partnership.clause_wording (
    clause text not null references partnership.clause (id),
    version integer not null check (version > 0),
    valid daterange not null check (not isempty(valid) and not lower_inf(valid)),
    known tstzrange not null check (not isempty(known) and not lower_inf(known)),
    serves text[] not null,
    title jsonb not null,
    wording jsonb not null,
    objective jsonb not null,
    platform jsonb not null,
    progress jsonb not null,
    context jsonb not null,
    sample boolean not null,
    constraint one_wording_of_a_clause_on_a_day exclude using gist (clause with =, valid with &&, known with &&)
);
create index clause_wording_known_now on partnership.clause_wording (clause) where upper_inf(known);

create table partnership.annex_version (
    number integer not null check (number > 0),
    valid_from date not null,
    title jsonb not null,
    sample boolean not null,
    known tstzrange not null check (not isempty(known) and not lower_inf(known)),
    constraint one_annex_version_of_a_number exclude using gist (number with =, known with &&)
);

grant select, insert on partnership.declaration_load to ${app};
grant select, insert, update on partnership.clause to ${app};
grant select, insert, update (known) on partnership.clause_wording to ${app};
grant select, insert, update (known) on partnership.annex_version to ${app};
