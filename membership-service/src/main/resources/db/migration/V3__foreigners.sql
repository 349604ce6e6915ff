-- A foreigner has no NIK: the passport (its number with the country that issued it) takes its place. A person has one of the two.
alter table person alter column nik_index drop not null, alter column nik_sealed drop not null;
alter table person
    add column passport_index  bytea unique check (octet_length(passport_index) = 32),
    add column passport_sealed bytea,
    add check (num_nonnulls(nik_index, passport_index) = 1),
    add check ((nik_index is null) = (nik_sealed is null)),
    add check ((passport_index is null) = (passport_sealed is null));
