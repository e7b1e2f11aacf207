create table meeting.proposal (
    id            bigint generated always as identity primary key,
    party         text not null references partnership.party,
    owner_agency  text not null references access.agency (code),
    proposed      date not null,
    title         jsonb not null,
    why           jsonb not null,
    text          integer not null default 1,
    state         text not null default 'discussed'
                  check (state in ('discussed', 'on-the-table', 'agreed', 'withdrawn')),
    meeting       bigint references meeting.meeting (id),
    announced     date,
    until         date,
    silence       boolean,
    closed_on     date,
    annex_version integer,
    annex_from    date,
    reason        text,
    visibility    smallint not null check (visibility between 0 and 3),
    sample        boolean not null default false,
    version       integer not null default 1,
    check (until > announced),
    check (state <> 'on-the-table' or (meeting is null) <> (announced is null)),
    check ((state = 'agreed') = (annex_version is not null and annex_from is not null)),
    check ((state = 'withdrawn') = (reason is not null))
);

create table meeting.proposal_text (
    proposal   bigint not null references meeting.proposal (id),
    number     integer not null check (number > 0),
    kind       text not null check (kind in ('add', 'amend', 'merge', 'close')),
    initiative text not null,
    heading    text,
    serves     text[] not null,
    others     text[] not null,
    title      jsonb not null,
    wording    jsonb not null,
    party      text not null references partnership.party,
    agency     text not null references access.agency (code),
    at         timestamptz not null,
    primary key (proposal, number)
);

-- Stated and never changed: a later position takes the place of an earlier one, which stays on record.
create table meeting.position (
    id       bigint generated always as identity primary key,
    proposal bigint not null references meeting.proposal (id),
    text     integer not null,
    party    text not null references partnership.party,
    agency   text not null references access.agency (code),
    position text not null
             check (position in ('agrees', 'agrees-ad-referendum', 'does-not-object', 'reserves', 'not-concerned')),
    note     text not null default '',
    at       timestamptz not null
);
create index position_of_proposal on meeting.position (proposal, at);

create table meeting.remark (
    id       bigint generated always as identity primary key,
    proposal bigint not null references meeting.proposal (id),
    party    text not null references partnership.party,
    agency   text not null references access.agency (code),
    words    text not null,
    at       timestamptz not null
);

create table meeting.fate (
    proposal      bigint not null references meeting.proposal (id),
    reference     text not null,
    initiative    text not null,
    goes_on_under text,
    ends_on       date,
    primary key (proposal, reference),
    check ((goes_on_under is null) <> (ends_on is null))
);

create table meeting.need (
    id           bigint generated always as identity primary key,
    party        text not null references partnership.party,
    owner_agency text not null references access.agency (code),
    raised       date not null,
    clause       text references partnership.clause (id),
    title        jsonb not null,
    body         jsonb not null,
    state        text not null default 'raised' check (state in ('raised', 'discussed', 'taken-up', 'declined')),
    meeting      bigint references meeting.meeting (id),
    conclusion   integer,
    proposal     bigint references meeting.proposal (id),
    answered_on  date,
    reason       text,
    visibility   smallint not null check (visibility between 0 and 3),
    sample       boolean not null default false,
    version      integer not null default 1,
    withdrawn_at timestamptz,
    foreign key (meeting, conclusion) references meeting.conclusion (meeting, number),
    check ((state = 'declined') = (reason is not null)),
    check (state <> 'discussed' or meeting is not null),
    check (state <> 'taken-up' or conclusion is not null or proposal is not null)
);

grant select, insert, update on meeting.proposal, meeting.need to ${app};
grant select, insert on meeting.proposal_text, meeting.position, meeting.remark, meeting.fate to ${app};
