create table partnership.evidence (
    id           bigint generated always as identity primary key,
    clause       text not null references partnership.clause (id),
    party        text references partnership.party,
    owner_agency text not null references access.agency (code),
    happened     date not null,
    title        jsonb not null,
    body         jsonb not null,
    source       text not null default '',
    url          text not null default '',
    visibility   smallint not null check (visibility between 0 and 3),
    sample       boolean not null default false,
    version      integer not null default 1,
    recorded_by  text not null,
    recorded_at  timestamptz not null,
    withdrawn_at timestamptz
);
-- The newest piece of one clause, and the newest of all, without reading what is not shown.
create index evidence_of_clause on partnership.evidence (clause, happened desc, id desc)
    include (visibility, owner_agency) where withdrawn_at is null;
create index evidence_newest on partnership.evidence (happened desc, id desc)
    include (visibility, owner_agency) where withdrawn_at is null;

grant select, insert, update on partnership.evidence to ${app};
