-- A foreigner has no NIK: the passport is sealed in its place, and the person's key is the blind index of that.
alter table slot add column sealed_passport bytea;
alter table slot add check (num_nonnulls(sealed_nik, sealed_passport) <= 1);

alter table enrolment add column sealed_passport bytea;
alter table enrolment alter column sealed_nik drop not null;
alter table enrolment add check (num_nonnulls(sealed_nik, sealed_passport) = 1);
