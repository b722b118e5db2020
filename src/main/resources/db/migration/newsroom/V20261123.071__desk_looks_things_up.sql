-- Titles that resemble each other stand beside a story at work. The extension is trusted: the database's owner may add it.
create extension if not exists pg_trgm;
create index revision_title_alike on revision using gin (title gin_trgm_ops);
create index story_claimed on story (claimed_by) where claimed_by is not null;
create index story_step_at on story_step (at, event);

-- When a story began to wait for editors: claiming it and putting it back does not make it younger.
create function story_waiting_since(seen story) returns timestamptz
    language sql stable parallel safe
    return case
        when seen.state = 'SCHEDULED' then seen.scheduled_for
        when seen.state in ('SUBMITTED', 'IN_REVIEW') then coalesce(
            (select max(step.at) from story_step step where step.story_id = seen.id and step.event = 'SUBMIT'),
            seen.state_since)
        else seen.state_since
    end;
