create schema person;
grant usage on schema person to ${app};

-- A number is drawn and never counted up: no gap tells of somebody who may not be seen.
create table person.person (
    id      bigint primary key check (id >= 0 and id < 1::bigint << 40),
    made_at timestamptz not null
);
grant select, insert, delete on person.person to ${app};
comment on table person.person is 'personal data; purpose: registration; deleted once nobody asserts anything about the person';

-- What each keeper says now. find_by are hashes of names by their consonants, of dates, places and numbers: they are derived
-- from the row, lie in it, and are gone with it.
create table person.assertion (
    id          uuid primary key,
    person      bigint not null references person.person (id),
    keeper      text not null references access.agency (code),
    keeper_key  text not null check (length(keeper_key) between 1 and 100),
    dated       date not null,
    particulars jsonb not null,
    find_by     bigint[] not null,
    since       timestamptz not null,
    written_by  text not null,
    sample      boolean not null default false,
    unique (keeper, keeper_key)
);
create index assertion_of_person on person.assertion (person);
create index assertion_found_by on person.assertion using gin (find_by) with (fastupdate = off);
grant select, insert, delete on person.assertion to ${app};
grant update (person, dated, particulars, find_by, since, written_by) on person.assertion to ${app};
comment on table person.assertion is 'personal data; purpose: registration; kept for the time that access.retention_rule says, then deleted';

-- What a keeper said before, with the time in which it was known here.
create table person.former_assertion (
    id          uuid not null,
    person      bigint not null references person.person (id),
    keeper      text not null references access.agency (code),
    keeper_key  text not null,
    dated       date not null,
    particulars jsonb not null,
    known       tstzrange not null check (not lower_inf(known) and not upper_inf(known) and not isempty(known)),
    written_by  text not null,
    sample      boolean not null default false,
    primary key (id, known without overlaps)
);
create index former_assertion_of_person on person.former_assertion (person);
create index former_assertion_until on person.former_assertion (upper(known));
grant select, insert, delete on person.former_assertion to ${app};
comment on table person.former_assertion is 'personal data; purpose: registration; kept for the time that access.retention_rule says after it was replaced, then deleted';

insert into access.retention_rule (table_name, days, counted_from, what_happens, source)
values ('person.former_assertion', 3650, 'upper(known)', 'delete', 'house'),
       ('person.assertion', 36500, 'since', 'delete', 'house'),
       ('person.person', 1, 'made_at, once nobody asserts anything', 'delete', 'house');
