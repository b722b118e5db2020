-- The order in which stories became public, for sitemaps: a part holds those of 2,500 numbers, so a new story is always in the
-- last one. Numbers are skipped and never given again.
alter table published_story add column sequence bigint generated always as identity;
create unique index published_story_sequence on published_story (sequence);
create index published_story_by_part on published_story (((sequence - 1) / 2500), updated_at desc);

-- What was changed since, for those who keep a copy.
create index published_story_changed on published_story (updated_at, story_id);
