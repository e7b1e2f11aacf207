-- The digests are checked where the bytes lie; the serving role may add a pack and read it, and nothing else.
create table meeting.pack (
    id          bigint generated always as identity primary key,
    meeting     bigint not null references meeting.meeting (id),
    day         date not null,
    language    text not null,
    issued_at   timestamptz not null,
    reach       smallint not null check (reach between 0 and 2),
    pdf         bytea not null,
    pdf_digest  text not null check (pdf_digest = encode(sha256(pdf), 'hex')),
    xlsx        bytea not null,
    xlsx_digest text not null check (xlsx_digest = encode(sha256(xlsx), 'hex'))
);
create index pack_of_meeting on meeting.pack (meeting, issued_at desc);
grant select, insert on meeting.pack to ${app};
