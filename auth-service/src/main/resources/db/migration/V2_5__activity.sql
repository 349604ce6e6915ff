-- Which accounts were used on which day (Asia/Jakarta), to count them.
create table active_day (
    day        date not null,
    account_id uuid not null,
    primary key (day, account_id)
);
