create schema reporting;
grant usage on schema reporting to ${app};

create table reporting.round (
    id        bigint generated always as identity primary key,
    title     text not null,
    agency    text not null references access.agency (code),
    due       date not null,
    opened_by text not null,
    opened_at timestamptz not null,
    closed_at timestamptz,
    sample    boolean not null default false
);

-- One agency in one round. The person who is asked stands in the letter and not here.
create table reporting.ask (
    id        bigint generated always as identity primary key,
    round     bigint not null references reporting.round (id),
    agency    text not null references access.agency (code),
    state     text not null default 'asked' check (state in ('asked', 'answered', 'accepted', 'returned')),
    state_at  timestamptz not null,
    remark    text not null default '',
    reminded  integer not null default 0,
    version   integer not null default 1,
    unique (round, agency)
);

-- The rows that an agency was asked about: its own and no other's.
create table reporting.asked_row (
    ask      bigint not null references reporting.ask (id),
    activity bigint not null references activity.activity (id),
    primary key (ask, activity)
);

-- An answer being looked at before it is given: a file or a form as it was read, with what is unclear. It goes when it is given or replaced.
create table reporting.draft_answer (
    ask       bigint primary key references reporting.ask (id),
    file_name text not null,
    lines     jsonb not null,
    problems  jsonb not null,
    read_at   timestamptz not null
);

-- What was answered, line by line, as it was written and as it was taken.
create table reporting.answer_line (
    id        bigint generated always as identity primary key,
    ask       bigint not null references reporting.ask (id),
    given_at  timestamptz not null,
    activity  bigint not null references activity.activity (id),
    field     text not null,
    before    text not null,
    written   text not null,
    taken     text not null
);
create index answer_line_of_ask on reporting.answer_line (ask, id);

grant select, insert, update on reporting.round, reporting.ask to ${app};
grant select, insert on reporting.asked_row, reporting.answer_line to ${app};
grant select, insert, update, delete on reporting.draft_answer to ${app};
