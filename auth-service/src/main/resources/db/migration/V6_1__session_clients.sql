-- The OAuth client that a session was opened for, whose alone its refresh tokens are (RFC 6749, section 10.4); null for our own apps.
-- The officers' web client cannot renew sessions from before: their officers sign in once more.
alter table session add column client_id text;
