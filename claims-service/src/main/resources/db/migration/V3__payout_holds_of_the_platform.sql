-- The holds move to the platform's table. A replica of the release before, which may still run for a while, finds them under the old
-- name; the next release drops the view.
lock table payout_hold in access exclusive mode;
insert into payout_held (person_id, held_until) select person_id, held_until from payout_hold;
drop table payout_hold;
create view payout_hold as select person_id, held_until from payout_held;
