-- The snapshot is text, not a document of the database's own form, and its digest is checked where it lies.
create table meeting.evaluation (
    id           bigint generated always as identity primary key,
    title        jsonb not null,
    day          date not null,
    owner_agency text not null references access.agency (code),
    snapshot     text not null,
    digest       text not null check (digest = encode(sha256(convert_to(snapshot, 'UTF8')), 'hex')),
    concluded_on date,
    visibility   smallint not null check (visibility between 0 and 3),
    sample       boolean not null default false,
    version      integer not null default 1
);

create table meeting.finding (
    id         bigint generated always as identity primary key,
    evaluation bigint not null references meeting.evaluation (id),
    criterion  text not null check (criterion in
               ('relevance', 'coherence', 'effectiveness', 'efficiency', 'impact', 'sustainability')),
    text       jsonb not null,
    evidence   bigint[] not null check (cardinality(evidence) > 0)
);

create table meeting.recommendation (
    id           bigint generated always as identity primary key,
    evaluation   bigint not null references meeting.evaluation (id),
    text         jsonb not null,
    owner_agency text not null references access.agency (code),
    due          date not null,
    state        text not null default 'waiting' check (state in ('waiting', 'accepted', 'carried-out', 'not-accepted')),
    state_on     date,
    reason       text,
    check ((state = 'waiting') = (state_on is null)),
    check ((state = 'not-accepted') = (reason is not null))
);

grant select, insert on meeting.evaluation, meeting.finding, meeting.recommendation to ${app};
grant update (concluded_on, version) on meeting.evaluation to ${app};
grant update (state, state_on, reason) on meeting.recommendation to ${app};
