-- What the parties agreed to change, beside the pack: laid over the pack's declaration at every load, and never changed.
create table partnership.annex_agreement (
    number     integer primary key check (number > 1),
    valid_from date not null,
    title      jsonb not null,
    changes    jsonb not null,
    ground     text not null,
    sample     boolean not null,
    agreed_at  timestamptz not null
);
grant select, insert on partnership.annex_agreement to ${app};
