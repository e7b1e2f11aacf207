create schema intake;
grant usage on schema intake to ${app};

create table intake.file (
    id          uuid primary key,
    agency      text not null references access.agency (code),
    account     text not null,
    file_name   text not null,
    clause      text not null,
    language    text not null,
    visibility  smallint not null,
    content     bytea not null,
    checksum    text not null,
    brought_at  timestamptz not null,
    state       text not null default 'open' check (state in ('open', 'taken', 'undone'))
);
create index file_of_agency on intake.file (agency, brought_at desc);
create unique index file_once on intake.file (agency, checksum) where state = 'open';

create table intake.answer (
    file   uuid not null references intake.file (id) on delete cascade,
    asked  text not null,
    answer text not null,
    primary key (file, asked)
);

create table intake.taken (
    file     uuid not null references intake.file (id) on delete cascade,
    activity bigint not null references activity.activity (id),
    place    text not null,
    primary key (file, activity)
);

grant select, insert, delete on intake.file, intake.answer, intake.taken to ${app};
grant update (state) on intake.file to ${app};
grant update (answer) on intake.answer to ${app};

insert into access.retention_rule (table_name, days, counted_from, what_happens, source)
values ('intake.file', 365, 'brought_at', 'delete', 'house');
comment on table intake.file is 'personal data; purpose: coordination; a document may name people; kept for the time that access.retention_rule says, then deleted';
