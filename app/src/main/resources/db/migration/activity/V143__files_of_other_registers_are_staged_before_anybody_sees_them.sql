create table activity.iati_import (
    id          uuid primary key,
    agency      text not null references access.agency (code),
    account     text not null,
    file_name   text not null,
    checksum    text not null,
    clause      text not null references partnership.clause (id),
    visibility  smallint not null check (visibility between 0 and 3),
    at          timestamptz not null,
    -- reading: some rows are there; read: all are; broken: the file ends in the middle; published, undone.
    state       text not null check (state in ('reading', 'read', 'broken', 'published', 'undone')),
    broken_at   text not null default '',
    publication timestamptz
);
create index iati_import_of_agency on activity.iati_import (agency, at desc);

create table activity.iati_row (
    import     uuid not null references activity.iati_import (id) on delete cascade,
    position   integer not null,
    identifier text not null,
    content    jsonb not null,
    problems   jsonb not null,
    primary key (import, position)
);

-- What an officer said a name or a code of another register means here, remembered for their agency's next file.
create table activity.iati_meaning (
    agency text not null references access.agency (code),
    kind   text not null check (kind in ('organisation', 'sector')),
    word   text not null,
    means  text not null,
    primary key (agency, kind, word)
);

-- Which activity stands for which identifier, since which import, and in whose place.
create table activity.iati_origin (
    activity   bigint primary key references activity.activity (id),
    identifier text not null,
    import     uuid not null references activity.iati_import (id),
    digest     text not null,
    replaces   bigint references activity.activity (id)
);
create index iati_origin_of_identifier on activity.iati_origin (identifier);
create index iati_origin_of_import on activity.iati_origin (import);

grant select, insert, update, delete on activity.iati_import, activity.iati_row, activity.iati_meaning to ${app};
grant select, insert on activity.iati_origin to ${app};
grant usage on sequence activity.activity_id_seq, activity.money_source_id_seq to ${app};
