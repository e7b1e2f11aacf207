-- The application cannot update an entry; this is the one change it may ask for.
-- A day in the future is cut to tomorrow, so that a caller cannot make the audit forget early (tomorrow, because the day has already begun further east).
create function audit.expire_details(day date) returns bigint
    language sql
    security definer
    set search_path = pg_catalog, pg_temp
begin atomic
    with expired as (
        update audit.entry
        set detail = null, detail_salt = null
        where detail_expires < least(day, (statement_timestamp() at time zone 'UTC')::date + 1)
          and detail is not null
        returning 1
    )
    select count(*) from expired;
end;

revoke all on function audit.expire_details(date) from public;
grant execute on function audit.expire_details(date) to ${app};
