-- A file of people on its way in. Until it is published nothing of it lies among the assertions: no search, no list, no comparison
-- and no export can meet it, because what they read does not hold it.
create table person.import (
    id             uuid primary key,
    agency         text not null references access.agency (code),
    state          text not null check (state in
        ('RECEIVED', 'READING', 'STAGED', 'PUBLISHING', 'PUBLISHED', 'WITHDRAWING', 'WITHDRAWN', 'DISCARDED')),
    file_name      text not null,
    sha256         text not null,
    bytes          bigint not null,
    lines          bigint not null,
    form           text not null check (form in ('CSV', 'JSON_LINES')),
    encoding       text not null,
    header         jsonb not null,
    columns        jsonb not null,
    dated          date not null,
    read_line      bigint not null default 0,
    good_rows      bigint not null default 0,
    flagged_rows   bigint not null default 0,
    bad_rows       bigint not null default 0,
    new_rows       bigint not null default 0,
    changed_rows   bigint not null default 0,
    same_rows      bigint not null default 0,
    withdrawn_rows bigint not null default 0,
    spared_rows    bigint not null default 0,
    received_at    timestamptz not null,
    received_by    text not null,
    asked_by       text,
    asked_for      text,
    published_at   timestamptz,
    withdrawn_at   timestamptz
);
create unique index same_people_once on person.import (agency, sha256) where state not in ('WITHDRAWN', 'DISCARDED');
create index import_newest_first on person.import (agency, received_at desc, id);
grant select, insert, update, delete on person.import to ${app};
comment on table person.import is 'personal data; purpose: registration; who brought which file when; kept as long as what a keeper said before';

-- The file itself, in pieces, until it is published or discarded.
create table person.import_piece (
    import  uuid not null references person.import (id) on delete cascade,
    number  int not null,
    content bytea not null,
    primary key (import, number)
);
grant select, insert, delete on person.import_piece to ${app};
comment on table person.import_piece is 'personal data; purpose: registration; gone when the file is published or discarded, and some time after it was brought';

-- The rows that can be published, ready to be put among the assertions. dated_said: the row itself says as of which day it is.
create table person.staged_assertion (
    import          uuid not null references person.import (id) on delete cascade,
    keeper_key      text not null check (length(keeper_key) between 1 and 100),
    line            bigint not null,
    id              uuid not null,
    origin          bigint not null check (origin >= 0 and origin < 1::bigint << 40),
    dated           date not null,
    dated_said      boolean not null,
    personal_number text,
    particulars     jsonb not null,
    find_by         bigint[] not null,
    primary key (import, keeper_key)
);
create index staged_personal_number on person.staged_assertion (import, personal_number) where personal_number is not null;
grant select, insert, update, delete, maintain on person.staged_assertion to ${app};
comment on table person.staged_assertion is 'personal data; purpose: registration; gone when the file is published or discarded, and some time after it was brought';

-- What is to be said of a row: why it cannot come along, once, with the row as it stood; or what is odd about one that can.
create table person.import_finding (
    import      uuid not null references person.import (id) on delete cascade,
    line        bigint not null,
    place       smallint not null,
    refused     boolean not null,
    column_name text not null,
    written     text not null,
    reason      text not null,
    arguments   jsonb not null,
    row_text    text not null,
    primary key (import, line, place)
);
create unique index refused_once on person.import_finding (import, line) where refused;
create index import_finding_by_kind on person.import_finding (import, refused desc, reason, line);
grant select, insert, delete on person.import_finding to ${app};
comment on table person.import_finding is 'personal data; purpose: registration; deleted some time after the file was brought';

-- Which assertions a published file brought or changed, so that it can be withdrawn; once it is, those that were spared.
create table person.imported (
    import    uuid not null references person.import (id) on delete cascade,
    assertion uuid not null,
    was_new   boolean not null,
    primary key (import, assertion)
);
grant select, insert, delete on person.imported to ${app};
comment on table person.imported is 'personal data; purpose: registration; gone with the import';

insert into access.retention_rule (table_name, days, counted_from, what_happens, source)
values ('person.import', 3650, 'received_at', 'delete', 'house'),
       ('person.import_piece', 30, 'received_at of the import', 'delete', 'house'),
       ('person.staged_assertion', 30, 'received_at of the import', 'delete', 'house'),
       ('person.import_finding', 180, 'received_at of the import', 'delete', 'house'),
       ('person.imported', 3650, 'received_at of the import', 'delete', 'house');
