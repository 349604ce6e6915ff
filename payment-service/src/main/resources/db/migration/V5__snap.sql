-- What the bank holds as a client of ours.

create table snap_token (
    token_hash bytea       primary key,
    client_id  text        not null,
    expires_at timestamptz not null
);

create table snap_external_id (
    client_id   text not null,
    day         date not null,
    external_id text not null,
    primary key (client_id, day, external_id)
);
