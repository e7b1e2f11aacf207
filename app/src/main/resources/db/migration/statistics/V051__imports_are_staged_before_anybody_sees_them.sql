-- A file on its way in. Nobody but its own agency sees it until it is published as an edition.
create table statistics.figure_import (
    id uuid primary key,
    indicator text not null references statistics.indicator,
    state text not null check (state in ('received', 'staged', 'published', 'withdrawn', 'discarded')),
    file_name text not null,
    sha256 text not null,
    bytes bigint not null,
    form text not null,
    survey jsonb not null,
    columns jsonb not null,
    particulars jsonb not null default '{}',
    right_rows int not null default 0,
    warned_rows int not null default 0,
    wrong_rows int not null default 0,
    received_at timestamptz not null,
    received_by text not null,
    owner_agency text,
    dataset bigint references statistics.dataset,
    version bigint not null default 1
);
create index figure_import_newest_first on statistics.figure_import (received_at desc, id);
create unique index same_file_once_per_indicator on statistics.figure_import (indicator, sha256)
    where state in ('received', 'staged', 'published');

-- The file itself, in pieces, until it is published or discarded.
create table statistics.figure_import_piece (
    import uuid not null references statistics.figure_import on delete cascade,
    number int not null,
    content bytea not null,
    primary key (import, number)
);

create table statistics.figure_import_row (
    import uuid not null references statistics.figure_import on delete cascade,
    line bigint not null,
    verdict smallint not null check (verdict between 0 and 2),
    geo text,
    period text,
    amount text,
    value numeric,
    flags text,
    column_name text not null default '',
    written text not null default '',
    reason text,
    arguments jsonb not null default '[]',
    primary key (import, line)
);
create index figure_import_row_worst_first on statistics.figure_import_row (import, verdict desc, line);

-- An answer given once to a request that may be sent twice.
create table statistics.idempotency (
    agency text not null,
    key text not null,
    request_digest text not null,
    observation jsonb not null,
    made_at timestamptz not null,
    primary key (agency, key)
);

grant select, insert, update, delete on statistics.figure_import, statistics.figure_import_piece,
    statistics.figure_import_row to ${app};
grant select, insert, delete on statistics.idempotency to ${app};
