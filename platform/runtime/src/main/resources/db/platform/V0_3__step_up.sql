-- Step-up tokens that were used: each confirms one operation.
create table used_step_up (
    id         uuid primary key,
    expires_at timestamptz not null
);
create index used_step_up_expiry on used_step_up (expires_at);
