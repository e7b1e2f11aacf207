create schema post;
grant usage on schema post to ${app};

create table post.letter (
    id           bigint generated always as identity primary key,
    owner_agency text not null references access.agency (code),
    about        text not null,
    to_name      text not null,
    to_address   text not null,
    language     text not null,
    subject      text not null,
    body         text not null,
    file_name    text,
    media_type   text,
    content      bytea,
    sample       boolean not null default false,
    posted_at    timestamptz not null,
    state        text not null default 'waiting' check (state in ('waiting', 'sent', 'kept', 'failed')),
    state_at     timestamptz not null,
    tries        integer not null default 0,
    problem      text,
    check ((file_name is null) = (content is null) and (file_name is null) = (media_type is null))
);
create index letter_of_agency on post.letter (owner_agency, id desc);
grant select, insert, delete on post.letter to ${app};
grant update (state, state_at, tries, problem) on post.letter to ${app};

insert into access.retention_rule (table_name, days, counted_from, what_happens, source)
values ('post.letter', 365, 'posted_at', 'delete', 'house');
comment on table post.letter is 'personal data; purpose: coordination; kept for the time that access.retention_rule says, then deleted';
