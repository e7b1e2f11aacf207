-- On which line of its file an assertion stood, so that what was said of that line goes with whoever is erased.
alter table person.imported add column line bigint;
create index imported_assertion on person.imported (assertion);
