-- A form that somebody sent; its second copy, of a double click, is led to where the first one led. Kept one day.
create table api.submitted_form (
    form uuid primary key,
    location text not null default '',
    made_at timestamptz not null
);
create index submitted_form_oldest_first on api.submitted_form (made_at);

grant select, insert, update, delete on api.submitted_form to ${app};
