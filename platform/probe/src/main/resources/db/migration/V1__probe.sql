-- What the probe's reaction did, once per event if all is well; not unique, so that a second time would show.
create table effect (
    seq      bigint generated always as identity primary key,
    claim_id uuid        not null,
    event_id uuid        not null,
    sequence bigint      not null,
    at       timestamptz not null default clock_timestamp()
);
create table copy (
    claim_id uuid primary key,
    sequence bigint not null,
    times    integer not null default 1
);
-- Claims whose events the reaction cannot handle.
create table poison (claim_id uuid primary key);
create table thing (id uuid primary key, name text not null);
create table fired (seq bigint generated always as identity primary key, key text not null, attempt integer not null);
