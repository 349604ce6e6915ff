-- A refresh changes rotated_at and expires_at. With no index on either, and room left on its page, the row is renewed in place.
drop index session_expiry;
drop index session_live;
create index session_live on session (account_id) where ended_at is null;
alter table session set (fillfactor = 80);
