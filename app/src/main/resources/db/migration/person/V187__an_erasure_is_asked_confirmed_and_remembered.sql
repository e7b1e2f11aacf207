-- Who is to be erased: asked by one person with a ground, carried out by a second. The people who stand in the file are written
-- down when it is asked: if they are others by then, it is asked anew. Gone with the person when it is carried out.
create table person.erasure_request (
    id          uuid primary key,
    person      bigint not null references person.person (id) on delete cascade,
    people      bigint[] not null check (cardinality(people) > 0),
    ground      text not null check (length(ground) between 20 and 2000),
    asked_by    text not null,
    agency      text not null references access.agency (code),
    asked_at    timestamptz not null,
    refused_by  text,
    refused_why text,
    refused_at  timestamptz,
    check ((refused_by is null) = (refused_at is null)),
    check ((refused_by is null) = (refused_why is null))
);
create unique index erasure_request_open on person.erasure_request (person) where refused_at is null;
create index erasure_request_of_people on person.erasure_request using gin (people);
grant select, insert, delete on person.erasure_request to ${app};
grant update (refused_by, refused_why, refused_at) on person.erasure_request to ${app};
comment on table person.erasure_request is 'personal data; purpose: registration; gone with the person, and by access.retention_rule where it was refused';

insert into access.retention_rule (table_name, days, counted_from, what_happens, source)
values ('person.erasure_request', 3650, 'refused_at', 'delete', 'house');

-- Numbers of those who were erased, so that no restored backup brings them back and no number is drawn again. Nothing here leads to
-- a person: the check is a digest of number and time, and deleted says how many rows of which kind were deleted.
create table person.erased (
    number    bigint primary key check (number >= 0 and number < 1::bigint << 40),
    erased_at timestamptz not null,
    digest    text not null check (length(digest) = 64),
    deleted   jsonb not null default '{}'
);
create index erased_at on person.erased (erased_at);
grant select, insert on person.erased to ${app};
grant update (deleted) on person.erased to ${app};

-- A number as it is written: eight signs of Crockford's base 32, a sign that tells a slip, in three groups (shared.PersonId).
create function person.written(number bigint) returns text
    language sql
    immutable
    set search_path = pg_catalog, pg_temp
as $$
    select regexp_replace(string_agg(substr('0123456789ABCDEFGHJKMNPQRSTVWXYZ', (number >> 5 * i & 31)::int + 1, 1), '' order by i desc)
               || substr('0123456789ABCDEFGHJKMNPQRSTVWXYZ', (sum((2 * i + 1) * (number >> 5 * i & 31))::bigint & 31)::int + 1, 1),
               '^(...)(...)(...)$', '\1-\2-\3')
    from generate_series(0, 7) i
$$;

-- The audit's details about somebody erased are forgotten before their time, and that is an entry of its own: the seal lets go of
-- exactly the details that such an entry names. Only numbers that stand in person.erased can be forgotten, so nobody can empty the audit.
create function person.forget_details(erased_number bigint) returns bigint
    language plpgsql
    security definer
    set search_path = pg_catalog, pg_temp
as $$
declare
    ids text[];
begin
    if not exists (select from person.erased where number = erased_number) then
        raise exception 'Only the details about somebody erased are forgotten';
    end if;
    with emptied as (
        update audit.entry set detail = null, detail_salt = null
        where subject_kind = 'person' and subject_ids @> array[person.written(erased_number)] and detail is not null
        returning id
    )
    select array_agg(id::text order by id) from emptied into ids;
    if ids is null then
        return 0;
    end if;
    insert into audit.entry (at, channel, account, agency, purpose, action, subject_kind, subject_ids)
    values (statement_timestamp(), 'MACHINE', '~machine', '-', 'erasure', 'audit.detail.forgotten', 'audit-entry', ids);
    return cardinality(ids);
end
$$;
revoke all on function person.forget_details(bigint) from public;
grant execute on function person.forget_details(bigint) to ${app};
