alter table library.book add column language text not null default 'az';
update library.book set language = 'en' where title = 'In English';
