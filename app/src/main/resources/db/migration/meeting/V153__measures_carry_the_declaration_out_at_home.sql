create table meeting.measure (
    id           bigint generated always as identity primary key,
    clause       text not null references partnership.clause (id),
    title        jsonb not null,
    owner_agency text not null references access.agency (code),
    due          date,
    state        text not null check (state in ('ahead', 'under-way', 'done', 'dropped')),
    state_on     date,
    reason       text,
    visibility   smallint not null check (visibility between 0 and 3),
    sample       boolean not null default false,
    version      integer not null default 1,
    check ((state = 'ahead') = (state_on is null)),
    check ((state = 'dropped') = (reason is not null))
);
grant select, insert, update on meeting.measure to ${app};
