-- When a key-encryption key was seen first: it wraps nothing before every replica has had the time to get it.
create table kek_use (
    kek_id  text primary key,
    seen_at timestamptz not null
);
-- few values: to find what an older key still wraps, and to count it
create index person_key_kek on person_key (kek_id);
