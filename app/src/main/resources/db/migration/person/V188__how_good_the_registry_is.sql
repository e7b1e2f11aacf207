-- How good the registry is, day by day: a part of a whole. Nobody stands in it, so it is kept.
create table person.quality (
    day         date not null,
    measure     text not null check (measure in ('RECORDS', 'COMPLETE', 'DECIDED')),
    part        bigint not null check (part >= 0),
    whole       bigint not null check (whole >= part),
    measured_at timestamptz not null,
    sample      boolean not null,
    primary key (measure, day)
);
grant select, insert, update on person.quality to ${app};

-- How many searches of a day took up to 2^(step/8) milliseconds; neither a search nor whoever searched stands in it.
create table person.search_time (
    day      date not null,
    step     smallint not null,
    searches bigint not null check (searches > 0),
    primary key (day, step)
);
grant select, insert, update on person.search_time to ${app};
