-- The immigration office keeps foreigners as the civil registry keeps citizens. One table for both: a citizen's number is the NIK,
-- a foreigner's the country and the passport's number (INDZ1234567), so that neither can be taken for the other.
alter table person rename column nik to number;
alter table photo rename column nik to number;

alter table fault drop constraint fault_world_check;
alter table fault add check (world in ('BANK', 'REGISTRY', 'IMMIGRATION'));
