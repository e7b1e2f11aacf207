-- The kind was first named after one union.
alter table partnership.party drop constraint party_kind_check;
update partnership.party set kind = 'union-agency' where kind = 'eu-agency';
alter table partnership.party add constraint party_kind_check
    check (kind in ('home-state', 'union', 'member-state', 'union-agency', 'partner'));
