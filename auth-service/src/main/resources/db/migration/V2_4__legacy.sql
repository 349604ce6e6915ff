-- Accounts that come from the application before this one, with hashes that are not ours until their owners sign in.
create table legacy_import (
    file        text primary key,
    -- lines that are dealt with, the header counted; set in the transaction of the accounts that they made
    lines       bigint      not null,
    imported    bigint      not null,
    refused     bigint      not null,
    started_at  timestamptz not null,
    finished_at timestamptz
);

-- What is wrong with a line; nothing of what stands in it.
create table legacy_import_refusal (
    file   text   not null references legacy_import on delete cascade,
    line   bigint not null,
    reason text   not null,
    primary key (file, line)
);

create index account_foreign_hash on account (id) where password_hash not like '$argon2id$%';
