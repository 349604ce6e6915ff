-- A person of the demo whom the registry knows by another name than the one that she uses (README).
insert into person (number, full_name, birth_date, sex) values ('3273015508880021', 'SITI NURAISYAH BINTI HASAN', '1988-08-15', 'FEMALE')
on conflict (number) do nothing;
