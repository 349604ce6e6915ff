-- What a claim came to when its face was asked for: the policy on faces asks more of more.
alter table claim add column proof_amount bigint check (proof_amount >= 0);
