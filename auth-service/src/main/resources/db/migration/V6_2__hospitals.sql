-- Accounts that act for a hospital; granted by two operators, as the other roles are.
alter table account add column facility text;
alter table role_grant
    add column facility text,
    drop constraint role_grant_role_check,
    add constraint role_grant_role_check check (role in ('EMPLOYER', 'HOSPITAL', 'OFFICER', 'SUPERVISOR', 'ANALYST', 'OPERATOR')),
    add constraint a_hospital_has_its_code check ((role = 'HOSPITAL') = (facility is not null));
