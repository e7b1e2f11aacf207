insert into access.retention_rule (table_name, days, counted_from, what_happens, source)
values ('partnership.contact_point', 180, 'ended_on', 'delete', 'house');
comment on table partnership.contact_point is
    'personal data; purpose: coordination; kept while the duty lasts, then as access.retention_rule says';
