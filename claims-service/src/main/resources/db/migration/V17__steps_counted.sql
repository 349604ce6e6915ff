-- How many steps the timeline has: the next one takes its number from the claim, which is locked anyway.
alter table claim add column steps integer not null default 0;
update claim set steps = counted.steps
from (select claim_id, count(*) as steps from claim_step group by claim_id) counted where counted.claim_id = claim.id;
