create schema if not exists meeting;
grant usage on schema meeting to ${app};

create table meeting.meeting (
    id            bigint generated always as identity primary key,
    kind          text not null check (kind in ('parties', 'platform')),
    title         jsonb not null,
    place         text not null default '',
    day           date not null,
    first_chair   text not null references access.agency (code),
    second_chair  text not null references access.agency (code),
    state         text not null default 'planned' check (state in ('planned', 'held', 'cancelled')),
    cancelled_on  date,
    cancelled_why text,
    minutes       jsonb,
    first_agreed  boolean not null default false,
    second_agreed boolean not null default false,
    agreed_on     date,
    owner_agency  text not null references access.agency (code),
    visibility    smallint not null check (visibility between 0 and 3),
    sample        boolean not null default false,
    version       integer not null default 1,
    changed_at    timestamptz not null,
    check (first_chair <> second_chair),
    check ((state = 'cancelled') = (cancelled_on is not null and cancelled_why is not null)),
    check (state = 'held' or minutes is null)
);
-- The list of meetings, newest day first.
create index meeting_by_day on meeting.meeting (day desc, id desc);

create table meeting.moved_day (
    meeting  bigint not null references meeting.meeting (id),
    from_day date not null,
    to_day   date not null,
    at       timestamptz not null
);

create table meeting.agenda_item (
    id        bigint generated always as identity primary key,
    meeting   bigint not null references meeting.meeting (id),
    kind      text not null default '',
    reference text not null default '',
    link      text not null default '',
    title     jsonb not null
);
create index agenda_of_meeting on meeting.agenda_item (meeting, id);

create table meeting.paper (
    id      bigint generated always as identity primary key,
    meeting bigint not null references meeting.meeting (id),
    title   jsonb not null,
    link    text not null
);

create table meeting.conclusion (
    id      bigint generated always as identity primary key,
    meeting bigint not null references meeting.meeting (id),
    number  integer not null check (number > 0),
    text    jsonb not null,
    unique (meeting, number)
);

create table meeting.action (
    id           bigint generated always as identity primary key,
    meeting      bigint not null references meeting.meeting (id),
    text         jsonb not null,
    owner_agency text not null references access.agency (code),
    due          date not null,
    done_on      date,
    sample       boolean not null default false
);
-- What is still open, by its day.
create index action_open on meeting.action (due) where done_on is null;

grant select, insert, update on meeting.meeting, meeting.action to ${app};
grant select, insert on meeting.moved_day, meeting.paper, meeting.conclusion to ${app};
grant select, insert, delete on meeting.agenda_item to ${app};
