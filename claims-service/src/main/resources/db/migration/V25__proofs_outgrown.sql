-- An officer has approved it, though the face was shown for less: once it is shown again officers decide, nobody else does.
alter table claim add column seen_by_officer boolean not null default false;
