create table partnership.contact_point (
    id         bigint generated always as identity primary key,
    agency     text not null references access.agency (code),
    name       text not null,
    post       jsonb not null,
    email      text not null,
    phone      text not null default '',
    languages  text[] not null default '{}',
    sample     boolean not null default false,
    version    integer not null default 1,
    ended_on   date
);
comment on table partnership.contact_point is
    'personal data; purpose: coordination; kept while the duty lasts and 180 days after ended_on, then deleted by EraseEndedContacts';
create index contact_point_of_agency on partnership.contact_point (agency);

grant select, insert, update, delete on partnership.contact_point to ${app};
