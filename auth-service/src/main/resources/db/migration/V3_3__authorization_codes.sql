-- A sign-in with the officers' web client on its way from the sign-in page to the client (RFC 6749, RFC 7636). Worth one use.
create table authorization_code (
    digest       bytea primary key,
    session_id   uuid        not null references session on delete cascade,
    client_id    text        not null,
    redirect_uri text        not null,
    challenge    text        not null,
    expires_at   timestamptz not null,
    used_at      timestamptz
);
create index authorization_code_expiry on authorization_code (expires_at);
create index authorization_code_session on authorization_code (session_id);
