-- What may be paid on the strength of a match, in rupiah: the policy may ask more of more.
alter table slot add column amount bigint check (amount >= 0);

-- The purposes are the contract's; a list here would have to follow each new one.
alter table slot drop constraint slot_purpose_check;
