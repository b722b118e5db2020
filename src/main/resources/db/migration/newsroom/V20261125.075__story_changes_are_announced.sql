-- Every node hears of every change of a story when it commits, whichever statement made it. The announcement is the id alone:
-- whoever hears it looks for itself, through what it may see.
create function announce_story() returns trigger language plpgsql as $$
begin
    perform pg_notify('mymein_story', new.id::text);
    return null;
end $$;

create trigger story_announced after update of version on story
    for each row when (old.version is distinct from new.version)
    execute function announce_story();
