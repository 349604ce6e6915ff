-- A password that was set with a code to a contact proves no more than that code did, until it has settled.
alter table account add column password_by_code boolean not null default false;

-- Bindings that came to nothing are forgotten after a time, with what was typed.
create index binding_over on binding (changed_at)
    where status in ('NOT_CONFIRMED', 'REFUSED_BY_OFFICER', 'REFUSED_PERSON_HAS_ACCOUNT', 'REFUSED_ACCOUNT_HAS_PERSON', 'EXPIRED');
