-- What a session was opened for where OpenID Connect was asked for, and how its owner signed in: each of its ID tokens says so.
create table openid_grant (
    session_id   uuid primary key references session on delete cascade,
    client_id    text        not null,
    scopes       text        not null,
    nonce        text,
    method       text        not null,
    signed_in_at timestamptz not null
);
-- Where the last one-time code of a second step was sent.
alter table sign_in_step add column code_to text check (code_to in ('EMAIL', 'PHONE'));
