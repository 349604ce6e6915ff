-- A bill that an officer takes in belongs to the hospital that it names, and no account of the hospital filed it.
alter table claim_hospital alter column account_id drop not null;
