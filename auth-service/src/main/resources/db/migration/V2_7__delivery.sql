-- What notification-service says became of a code: null while it is on its way.
alter table one_time_code add column delivery text check (delivery in ('SENT', 'FAILED', 'EXPIRED'));
create index one_time_code_id on one_time_code (id);
