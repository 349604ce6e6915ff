-- Systems of employers that get tokens with a secret of their own. Of the secret a keyed digest is kept.
create table api_client (
    id            uuid primary key,
    name          text        not null,
    npp           text        not null,
    scopes        text        not null,
    secret_digest bytea       not null,
    made_by       uuid        not null,
    made_at       timestamptz not null,
    ended_by      uuid,
    ended_at      timestamptz
);
create index api_client_npp on api_client (npp, id);
