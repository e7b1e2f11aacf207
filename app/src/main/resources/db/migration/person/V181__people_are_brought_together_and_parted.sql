-- A person is a bundle of those who were written down one by one. What is asserted stays with whom it was asserted about
-- (origin), whatever is decided later, so that a bundle can be parted again and nothing is lost.
alter table person.assertion rename column person to origin;
alter table person.former_assertion rename column person to origin;
alter index person.assertion_of_person rename to assertion_of_origin;
alter index person.former_assertion_of_person rename to former_assertion_of_origin;
revoke update (origin) on person.assertion from ${app};

alter table person.person add column bundle bigint references person.person (id);
update person.person set bundle = id;
alter table person.person alter column bundle set not null;
create index person_of_bundle on person.person (bundle);
grant update (bundle) on person.person to ${app};

-- Whether two people are one, decided by somebody, or by the machine where decided_by is empty. A decision that was taken back
-- stays with its reason; two standing ones about the same two cannot be.
create table person.pair_decision (
    id          uuid primary key,
    one         bigint not null references person.person (id) on delete cascade,
    other       bigint not null references person.person (id) on delete cascade,
    verdict     text not null check (verdict in ('SAME', 'NOT_THE_SAME', 'UNSURE')),
    why         text not null check (length(why) between 1 and 500),
    bits        real,
    decided_by  text,
    agency      text,
    decided_at  timestamptz not null,
    second      text not null check (second in ('NOT_NEEDED', 'WANTED', 'CONFIRMED', 'REFUSED')),
    second_by   text check (second_by <> decided_by),
    second_why  text,
    second_at   timestamptz,
    undone_by   text,
    undone_why  text,
    undone_at   timestamptz,
    check (one < other),
    check ((second in ('CONFIRMED', 'REFUSED')) = (second_by is not null and second_at is not null)),
    check ((undone_by is null) = (undone_at is null))
);
create unique index pair_decision_standing on person.pair_decision (one, other)
    where undone_at is null and second <> 'REFUSED';
create index pair_decision_of_other on person.pair_decision (other);
grant select, insert, delete on person.pair_decision to ${app};
grant update (second, second_by, second_why, second_at, undone_by, undone_why, undone_at) on person.pair_decision to ${app};
comment on table person.pair_decision is 'personal data; purpose: registration; gone with either person, and some time after it was taken back or refused';

-- What the machine thinks worth a look: two assertions about two people, and how much speaks for their being one.
create table person.possible_duplicate (
    one         uuid not null references person.assertion (id) on delete cascade,
    other       uuid not null references person.assertion (id) on delete cascade,
    bits        real not null,
    proposed_at timestamptz not null,
    primary key (one, other),
    check (one < other)
);
create index possible_duplicate_of_other on person.possible_duplicate (other);
create index possible_duplicate_likeliest on person.possible_duplicate (bits desc, one, other);
grant select, insert, update, delete on person.possible_duplicate to ${app};
comment on table person.possible_duplicate is 'personal data; purpose: registration; gone with either assertion, and made anew when one changes';

-- Whether an assertion as it stands was compared with the others.
alter table person.assertion add column compared boolean not null default false;
create index assertion_to_compare on person.assertion (id) where not compared;
grant update (compared) on person.assertion to ${app};

insert into access.retention_rule (table_name, days, counted_from, what_happens, source)
values ('person.pair_decision', 3650, 'undone_at, or second_at where a second person refused', 'delete', 'house'),
       ('person.possible_duplicate', 3650, 'proposed_at', 'delete', 'house');
