create schema library;

create table library.shelf (
    id     int primary key,
    name   text not null collate "az-x-icu",
    parent int references library.shelf
);

create table library.book (
    id     bigint generated always as identity primary key,
    title  text not null,
    cover  bytea,
    tags   text[],
    lent   tstzrange,
    length interval,
    price  double precision,
    shelf  int references library.shelf,
    size   int generated always as (length(title)) stored
);

-- Named so that the alphabet is the wrong order for foreign keys.
create table library.a_reader (
    id   int primary key,
    book bigint not null references library.book
);

create table library.log (line text not null);
create function library.refuse() returns trigger language plpgsql as
$$ begin raise exception 'The log only grows'; end $$;
create trigger only_grows before truncate or delete or update on library.log
    for each statement execute function library.refuse();
alter table library.log enable always trigger only_grows;

create view library.titles as select title from library.book;

insert into library.shelf values (1, 'Seeded by the migration', null);

grant usage on schema library to ${app};
grant select, insert, update, delete on all tables in schema library to ${app};
