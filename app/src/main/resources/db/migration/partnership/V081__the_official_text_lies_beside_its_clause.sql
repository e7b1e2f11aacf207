create table partnership.official_import (
    id bigint generated always as identity primary key,
    language text not null,
    file_name text not null,
    sha256 text not null,
    edition text not null,
    at timestamptz not null,
    account text not null
);

-- A unit is a clause, or a block that belongs to the document and is no clause (furniture).
create table partnership.official_text (
    import bigint not null references partnership.official_import (id),
    language text not null,
    unit text not null,
    furniture boolean not null,
    position integer not null,
    line integer not null,
    words text not null check (words <> ''),
    known tstzrange not null check (not isempty(known) and not lower_inf(known)),
    constraint one_official_text_of_a_unit exclude using gist (language with =, unit with =, known with &&)
);

-- A file that somebody previewed and may still confirm; nobody sees anything of it before.
create table partnership.official_staged (
    id uuid primary key,
    language text not null,
    file_name text not null,
    content bytea not null check (octet_length(content) <= 2097152),
    account text not null,
    at timestamptz not null
);

grant select, insert on partnership.official_import to ${app};
grant select, insert, update (known) on partnership.official_text to ${app};
grant select, insert, delete on partnership.official_staged to ${app};
