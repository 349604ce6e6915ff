-- The key (RFC 7638 thumbprint) whose holder alone may renew a session; null for a session of bearer tokens.
alter table session add column key_thumbprint text;
