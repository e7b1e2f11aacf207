-- Digests of what an activity is about, pairs of words and of codes: those that share one may be alike.
alter table activity.activity add column keys integer[] not null default '{}';
-- Without the list of pending entries, which every look would have to read from end to end.
create index activity_by_key on activity.activity using gin (keys) with (fastupdate = off) where withdrawn_at is null;

create table activity.overlap_decision (
    id           bigint generated always as identity primary key,
    one          bigint not null references activity.activity (id),
    other        bigint not null references activity.activity (id),
    -- What the two were about when it was decided: when that changes, it is asked again.
    portraits    text not null,
    decision     text not null check (decision in ('same', 'complements', 'different')),
    sentence     text not null check (sentence <> ''),
    agency       text not null references access.agency (code),
    recorded_by  text not null,
    recorded_at  timestamptz not null,
    check (one < other)
);
create index overlap_decision_of_pair on activity.overlap_decision (one, other, id desc);
create index overlap_decision_of_other on activity.overlap_decision (other);

grant select, insert on activity.overlap_decision to ${app};
