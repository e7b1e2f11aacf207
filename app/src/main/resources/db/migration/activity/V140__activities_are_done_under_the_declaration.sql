create schema activity;
grant usage on schema activity to ${app};

create table activity.activity (
    id            bigint generated always as identity primary key,
    title         jsonb not null,
    body          jsonb not null,
    lead_agency   text not null references access.agency (code),
    owner_agency  text not null references access.agency (code),
    clauses       text[] not null check (cardinality(clauses) > 0),
    themes        text[] not null,
    groups        text[] not null,
    places        text[] not null,
    partners      text[] not null,
    status        smallint not null check (status between 1 and 6),
    planned_start date,
    planned_end   date,
    actual_start  date,
    actual_end    date,
    begins        date not null generated always as (coalesce(actual_start, planned_start)) stored,
    results       jsonb not null,
    documents     jsonb not null,
    source        text not null default '',
    visibility    smallint not null check (visibility between 0 and 3),
    sample        boolean not null default false,
    version       integer not null default 1,
    recorded_by   text not null,
    recorded_at   timestamptz not null,
    withdrawn_at  timestamptz,
    check (planned_end >= planned_start),
    check (actual_end >= actual_start)
);
-- The newest first, without reading what is not shown.
create index activity_newest on activity.activity (begins desc, id desc)
    include (visibility, owner_agency) where withdrawn_at is null;
-- What is done under a clause: its page and the scoreboard's column.
create index activity_of_clause on activity.activity using gin (clauses);

grant select, insert, update on activity.activity to ${app};
