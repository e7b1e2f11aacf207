create schema api;
grant usage on schema api to ${app};

-- An answer given once to a request that may be sent twice; kept 30 days. The body may be a draft of its agency.
create table api.answer (
    agency text not null,
    key text not null,
    request_digest text not null,
    status smallint not null,
    location text not null default '',
    tag text not null default '',
    body text not null default '',
    made_at timestamptz not null,
    primary key (agency, key)
);
create index answer_oldest_first on api.answer (made_at);

-- Figures had a table of their own for this; its requests are known by another digest, so they are not carried over.
drop table statistics.idempotency;

grant select, insert, delete on api.answer to ${app};
