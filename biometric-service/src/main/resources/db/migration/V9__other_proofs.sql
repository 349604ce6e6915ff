-- What was shown where a face did not do: a factor of the account, which proved the operation, or a picture of an identity document, for an
-- officer to compare a selfie with (the picture lies in its own table, and only the last one; the rows count them).
create table other_proof (
    id           uuid primary key,
    operation_id uuid        not null,
    account_id   uuid        not null,
    kind         text        not null check (kind in ('PASSKEY', 'APP', 'CODE', 'DOCUMENT')),
    shown_at     timestamptz not null
);
create index other_proof_operation on other_proof (operation_id);
create index other_proof_account on other_proof (account_id, shown_at);

-- An officer compares the selfie with the document instead of the registry's photograph.
alter table verification add column by_document boolean not null default false;

-- The registry was asked for an officer, and has no photograph of the person.
alter table slot add column no_photograph boolean not null default false;

-- The kinds of pictures are the program's; a list here would have to follow each new one.
alter table picture drop constraint picture_kind_check;
alter table picture_access drop constraint picture_access_kind_check;
