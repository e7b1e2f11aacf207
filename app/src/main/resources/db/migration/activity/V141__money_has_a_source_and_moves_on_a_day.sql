create table activity.money_source (
    id        bigint generated always as identity primary key,
    activity  bigint not null references activity.activity (id),
    whose     text not null check (whose in ('union', 'member-state', 'home-state', 'other')),
    fund      text not null default '',
    call      text not null default '',
    agreement text not null default '',
    share     numeric(5, 2) check (share > 0 and share <= 100),
    position  integer not null
);
create index money_source_of_activity on activity.money_source (activity, position);

create table activity.money_flow (
    id           bigint generated always as identity primary key,
    source       bigint not null references activity.money_source (id),
    kind         text not null check (kind in ('set-aside', 'disbursed', 'spent')),
    day          date not null,
    amount       numeric(18, 2) not null check (amount > 0),
    currency     char(3) not null,
    provider     text not null,
    receiver     text,
    reporter     text not null,
    recorded_by  text not null,
    recorded_at  timestamptz not null,
    withdrawn_at timestamptz
);
create index money_flow_of_source on activity.money_flow (source) where withdrawn_at is null;

-- How much of the reporting currency one unit of another was worth on a day.
create table activity.exchange_rate (
    currency    char(3) not null,
    day         date not null,
    rate        numeric(20, 10) not null check (rate > 0),
    source      text not null check (source <> ''),
    sample      boolean not null default false,
    verified    boolean not null default false,
    recorded_by text not null,
    recorded_at timestamptz not null,
    primary key (currency, day)
);

grant select, insert, update, delete on activity.money_source to ${app};
grant select, insert, update, delete on activity.money_flow to ${app};
grant select, insert, update on activity.exchange_rate to ${app};
