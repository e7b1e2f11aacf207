-- The shape is db-scheduler's own (its postgresql_tables.sql, 16.12). task_data stays empty: a task is named by what it is about.
create schema jobs;
grant usage on schema jobs to ${app};

create table jobs.task (
    task_name text not null,
    task_instance text not null,
    task_data bytea,
    execution_time timestamptz not null,
    picked boolean not null,
    picked_by text,
    last_success timestamptz,
    last_failure timestamptz,
    consecutive_failures integer,
    last_heartbeat timestamptz,
    version bigint not null,
    priority smallint,
    primary key (task_name, task_instance)
);
create index task_when_due on jobs.task (execution_time);
create index task_by_heartbeat on jobs.task (last_heartbeat);
create index task_by_priority on jobs.task (priority desc, execution_time asc);

grant select, insert, update, delete on jobs.task to ${app};
