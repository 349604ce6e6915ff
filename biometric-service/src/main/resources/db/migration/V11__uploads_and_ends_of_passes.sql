-- A selfie in parts that an officer is to compare while the machine rests.
alter table selfie_upload add column to_officer boolean not null default false;

-- All faces were compared; what was found becomes cases, some at a time.
alter table likeness_pass add column ending boolean not null default false;
