-- A password that was set with a code to a contact proves no more than that code did, until it has settled.
alter table account add column password_by_code boolean not null default false;
