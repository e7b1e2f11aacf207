create schema statistics;
grant usage on schema statistics to ${app};

create table statistics.unit (
    code text primary key,
    name jsonb not null
);

-- Countries, and aggregates that already hold countries; members is empty where a composition is not known.
create table statistics.geo (
    code text primary key,
    aggregate boolean not null,
    name jsonb not null,
    members text[] not null default '{}',
    labels text[] not null default '{}'
);

create table statistics.explanation (
    code text primary key,
    text jsonb not null
);

create table statistics.indicator (
    code text primary key,
    kind text not null check (kind in ('progress', 'context')),
    unit text not null references statistics.unit,
    frequency text not null,
    direction text not null check (direction in ('up', 'down', 'none')),
    name jsonb not null,
    definition jsonb not null,
    source jsonb not null,
    baseline_period text,
    baseline_value numeric,
    visibility smallint not null default 0 check (visibility between 0 and 3),
    owner_agency text,
    sample boolean not null default false,
    -- set once somebody changed it in the browser: from then on the pack no longer overwrites it
    edited boolean not null default false,
    version bigint not null default 1,
    changed_at timestamptz not null,
    check ((baseline_period is null) = (baseline_value is null)),
    check (visibility < 3 or owner_agency is not null)
);

create table statistics.target (
    indicator text not null references statistics.indicator on delete cascade,
    period text not null,
    period_end date not null,
    value numeric not null,
    primary key (indicator, period)
);

create table statistics.indicator_clause (
    indicator text not null references statistics.indicator on delete cascade,
    clause text not null,
    place smallint not null,
    primary key (clause, indicator)
);
create index indicator_clause_by_indicator on statistics.indicator_clause (indicator);

-- One edition of an indicator's figures. Seen only while published and not withdrawn; never deleted.
create table statistics.dataset (
    id bigint generated always as identity primary key,
    indicator text not null references statistics.indicator,
    origin text not null check (origin in ('pack', 'import', 'entered')),
    organisation text not null,
    external_code text not null default '',
    title jsonb not null,
    vintage date not null,
    vintage_precision text not null check (vintage_precision in ('day', 'month', 'year')),
    vintage_basis text not null default '',
    retrieved_through text not null default '',
    licence text not null,
    attribution text not null,
    rounding text not null check (rounding in ('none', 'nearest-5-independent')),
    derivation text not null default 'none',
    dimensions jsonb not null default '{}',
    geo_notes jsonb not null default '{}',
    notes jsonb not null default '{}',
    verified boolean not null default true,
    sample boolean not null default false,
    visibility smallint not null default 0 check (visibility between 0 and 3),
    owner_agency text,
    sha256 text,
    headline_geo text,
    published_at timestamptz not null,
    published_by text not null,
    withdrawn_at timestamptz,
    withdrawn_by text,
    version bigint not null default 1,
    check ((withdrawn_at is null) = (withdrawn_by is null)),
    check (visibility < 3 or owner_agency is not null)
);
create index dataset_in_force on statistics.dataset (indicator, vintage desc, published_at desc, id desc)
    include (visibility, owner_agency) where withdrawn_at is null;
create unique index one_entered_edition_per_agency_and_reach
    on statistics.dataset (indicator, owner_agency, visibility) nulls not distinct
    where origin = 'entered' and withdrawn_at is null;

-- missing, confidential, zero and rounded-to-zero are different answers, so each has its own word.
create table statistics.observation (
    dataset bigint not null references statistics.dataset,
    geo text not null references statistics.geo,
    period text not null,
    period_end date not null,
    period_start date not null,
    amount text not null check (amount in ('value', 'zero', 'rounded-to-zero', 'missing', 'confidential')),
    value numeric,
    flags text not null default '',
    note text not null default '',
    version bigint not null default 1,
    primary key (dataset, geo, period),
    check ((value is not null) = (amount = 'value')),
    check (value <> 0)
);
create index observation_newest_first on statistics.observation (dataset, geo, period_end desc, period_start)
    include (amount, value, flags, period);
create index observation_by_period on statistics.observation (dataset, period_end desc, geo);

-- What was read of the pack, by file and digest: a second start changes nothing.
create table statistics.pack_file (
    file text primary key,
    sha256 text not null,
    dataset bigint references statistics.dataset,
    loaded_at timestamptz not null
);

insert into statistics.geo (code, aggregate, name) values ('_Z', false, '{}');

grant select, insert, update on all tables in schema statistics to ${app};
grant delete on statistics.target, statistics.indicator_clause to ${app};
grant usage on all sequences in schema statistics to ${app};
