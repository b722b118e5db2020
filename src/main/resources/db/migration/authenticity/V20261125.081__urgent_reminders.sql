-- That police and chief editors were reminded of an urgent story whose clock ran out: once, whatever happens to the job.
create table urgent_reminder (
    story_id uuid primary key references story,
    reminded_at timestamptz not null
);
revoke update, delete on urgent_reminder from ${application};
