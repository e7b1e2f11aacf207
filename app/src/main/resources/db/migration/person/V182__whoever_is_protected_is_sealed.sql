-- Whoever is protected is sealed: from then on only the keeper who sealed them sees them, in whatever is listed, searched, counted,
-- compared or given out. The assertion repeats whose they are, so that a search asks no other table.
alter table person.person add column sealed_for text references access.agency (code);
alter table person.assertion add column sealed_for text references access.agency (code);
grant update (sealed_for) on person.person, person.assertion to ${app};
create index person_sealed on person.person (sealed_for) where sealed_for is not null;
create index assertion_sealed_found_by on person.assertion using gin (find_by) with (fastupdate = off) where sealed_for is not null;

-- A number of a keeper is given anew, as if whoever is sealed had never borne it; theirs is told from it by again.
alter table person.assertion add column again smallint not null default 0;
alter table person.assertion drop constraint assertion_keeper_keeper_key_key;
alter table person.assertion add constraint assertion_of_keeper unique (keeper, keeper_key, again);
grant update (again) on person.assertion to ${app};

create table person.seal (
    id         uuid primary key,
    person     bigint not null references person.person (id) on delete cascade,
    keeper     text not null references access.agency (code),
    ground     text not null check (length(ground) between 1 and 500),
    sealed_by  text not null,
    sealed_at  timestamptz not null,
    asked_by   text,
    asked_why  text,
    asked_at   timestamptz,
    lifted_by  text check (lifted_by <> asked_by),
    lifted_at  timestamptz,
    check ((asked_by is null) = (asked_at is null)),
    check ((lifted_by is null) = (lifted_at is null)),
    check (lifted_by is null or asked_by is not null)
);
create unique index seal_standing on person.seal (person) where lifted_at is null;
grant select, insert, delete on person.seal to ${app};
grant update (asked_by, asked_why, asked_at, lifted_by, lifted_at) on person.seal to ${app};
comment on table person.seal is 'personal data; purpose: protection; gone with the person, and some time after it was lifted';

-- What somebody looked for, until it was held against those who are sealed; a minute or so. Written by every search, whoever is
-- sealed, so that no search takes longer than another.
create table person.glance (
    id     bigint generated always as identity primary key,
    words  text,
    said   jsonb,
    agency text,
    sight  text,
    at     timestamptz not null,
    check ((words is null) <> (said is null))
);
grant select, insert, delete on person.glance to ${app};
comment on table person.glance is 'personal data; purpose: protection; deleted once it was held against those who are sealed';

-- Told to the keeper alone: somebody looked for, or wrote down, whom they protect.
create table person.seal_alert (
    id        uuid primary key,
    person    bigint not null references person.person (id) on delete cascade,
    keeper    text not null references access.agency (code),
    what      text not null check (what in ('SEARCHED', 'REGISTERED')),
    agency    text,
    newcomer  bigint references person.person (id) on delete cascade,
    bits      real not null,
    at        timestamptz not null,
    seen_by   text,
    seen_at   timestamptz
);
create index seal_alert_of_keeper on person.seal_alert (keeper, at desc);
create index seal_alert_of_person on person.seal_alert (person);
create index seal_alert_of_newcomer on person.seal_alert (newcomer);
grant select, insert, delete on person.seal_alert to ${app};
grant update (seen_by, seen_at) on person.seal_alert to ${app};
comment on table person.seal_alert is 'personal data; purpose: protection; deleted some time after it was raised';

insert into access.retention_rule (table_name, days, counted_from, what_happens, source)
values ('person.seal', 3650, 'lifted_at', 'delete', 'house'),
       ('person.glance', 1, 'at', 'delete', 'house'),
       ('person.seal_alert', 1095, 'at', 'delete', 'house');
