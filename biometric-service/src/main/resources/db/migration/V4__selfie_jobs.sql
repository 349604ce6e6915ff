-- No worker begins with a picture after this time.
alter table face_job add column draw_by timestamptz;

-- A newer selfie took its place.
alter table verification drop constraint verification_status_check;
alter table verification add constraint verification_status_check
    check (status in ('QUEUED', 'WORKING', 'WAITING', 'WITH_OFFICER', 'DONE', 'EXPIRED', 'SUPERSEDED'));
