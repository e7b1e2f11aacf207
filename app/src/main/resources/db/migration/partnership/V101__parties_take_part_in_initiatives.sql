-- Two times as well: a party's part in an initiative on a day, as known at an instant.
create table partnership.participation (
    id           bigint generated always as identity primary key,
    initiative   text not null references partnership.clause (id),
    party        text not null references partnership.party,
    role         text not null check (role in ('leads', 'takes-part', 'interested')),
    valid        daterange not null check (not isempty(valid) and not lower_inf(valid)),
    known        tstzrange not null check (not isempty(known) and not lower_inf(known)),
    sample       boolean not null default false,
    recorded_by  text not null,
    exclude using gist (initiative with =, party with =, valid with &&, known with &&)
);
create index participation_current on partnership.participation (initiative) where upper_inf(known);

grant select, insert on partnership.participation to ${app};
grant update (known) on partnership.participation to ${app};
