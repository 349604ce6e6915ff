-- Claims of accidents that were merged before V15 still have the key of the duplicate, so the same harm could be claimed again under the accident that
-- goes on. One timer for each such duplicate has the service give them the right key, and keep back what was claimed twice.
insert into timer (id, kind, key, due_at)
    select gen_random_uuid(), 'rekey-merged-claims', accident.id::text, now() from accident
    where accident.status = 'DUPLICATE'
      and exists (select from claim where claim.programme = 'JKK' and claim.subject_key like accident.id || ':%')
    on conflict (kind, key) do nothing;
