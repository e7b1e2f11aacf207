-- A paper that somebody was handed about themselves, byte for byte as it was issued. It stays with whom it is addressed to (origin),
-- whoever is brought together or parted later. Its bytes are let go of when somebody whom it also speaks of is erased.
create table person.letter (
    id         uuid primary key,
    origin     bigint not null references person.person (id) on delete cascade,
    speaks_of  bigint[] not null,
    language   text not null check (length(language) between 2 and 3),
    identity   text not null check (length(identity) between 1 and 500),
    sha256     text not null check (length(sha256) = 64),
    pdf        bytea,
    issued_at  timestamptz not null,
    issued_by  text not null,
    agency     text not null references access.agency (code)
);
create index letter_of_origin on person.letter (origin);
create index letter_speaking_of on person.letter using gin (speaks_of);
grant select, insert, delete on person.letter to ${app};
grant update (pdf) on person.letter to ${app};
comment on table person.letter is 'personal data; purpose: registration; gone with whom it is addressed to, and by access.retention_rule';

-- What a person asks about what is asserted of them. The last day for an answer is counted from a parameter of the pack, whose
-- words are kept beside it, so that a later parameter changes no earlier request.
create table person.rights_request (
    id         uuid primary key,
    origin     bigint not null references person.person (id) on delete cascade,
    kind       text not null check (kind in ('RECTIFICATION', 'OBJECTION', 'RESTRICTION')),
    concerns   uuid[] not null check (cardinality(concerns) > 0),
    asked      text not null check (length(asked) between 1 and 2000),
    received   date not null,
    due        date not null check (due >= received),
    term_from  date not null,
    taken_at   timestamptz not null,
    taken_by   text not null,
    agency     text not null references access.agency (code),
    state      text not null check (state in ('OPEN', 'GRANTED', 'REFUSED', 'WITHDRAWN', 'LIFTED')),
    why        text check (length(why) between 1 and 2000),
    decided_by text,
    decided_at timestamptz,
    check ((state = 'OPEN') = (decided_by is null)),
    check ((decided_by is null) = (decided_at is null)),
    check ((decided_by is null) = (why is null))
);
create index rights_request_of_origin on person.rights_request (origin);
create index rights_request_open on person.rights_request (due) where state = 'OPEN';
grant select, insert, delete on person.rights_request to ${app};
grant update (state, why, decided_by, decided_at) on person.rights_request to ${app};
comment on table person.rights_request is 'personal data; purpose: registration; gone with the person, and by access.retention_rule once it is decided';

-- An assertion that may only be kept, and used on a stated ground, because a request for that was granted.
create table person.restriction (
    assertion uuid not null references person.assertion (id) on delete cascade,
    request   uuid not null references person.rights_request (id) on delete cascade,
    since     timestamptz not null,
    primary key (assertion, request)
);
create index restriction_by_request on person.restriction (request);
grant select, insert, delete on person.restriction to ${app};

-- For a time, and on a ground of the law, the person is not told what one keeper says and did; asked by one, confirmed by another.
create table person.deferral (
    id           uuid primary key,
    origin       bigint not null references person.person (id) on delete cascade,
    keeper       text not null references access.agency (code),
    ground       text not null,
    why          text not null check (length(why) between 1 and 500),
    until        date not null,
    asked_by     text not null,
    asked_at     timestamptz not null,
    confirmed_by text check (confirmed_by <> asked_by),
    confirmed_at timestamptz,
    ended_by     text,
    ended_at     timestamptz,
    check ((confirmed_by is null) = (confirmed_at is null)),
    check ((ended_by is null) = (ended_at is null))
);
create index deferral_of_origin on person.deferral (origin);
grant select, insert, delete on person.deferral to ${app};
grant update (confirmed_by, confirmed_at, ended_by, ended_at) on person.deferral to ${app};
comment on table person.deferral is 'personal data; purpose: registration; gone with the person, and by access.retention_rule once it is over';

insert into access.retention_rule (table_name, days, counted_from, what_happens, source)
values ('person.letter', 3650, 'issued_at', 'delete', 'house'),
       ('person.rights_request', 3650, 'decided_at, unless a restriction stands on it', 'delete', 'house'),
       ('person.deferral', 3650, 'until', 'delete', 'house');
