-- Every list that the public reads is read from its end in its own index, so that a page costs the same whatever the number of
-- stories. A code's beginning is the region above: a regency's has 5 characters, a district's 8, and the country's none. There is
-- none that is ordered by time alone: the planner would go through it backwards for a district that has been silent for years.
drop index published_story_latest;
drop index published_story_by_category;
drop index published_story_by_office;
create index published_story_in_country on published_story (left(region_code, 0), first_published_at, story_id);
create index published_story_in_province on published_story (left(region_code, 2), first_published_at, story_id);
create index published_story_in_regency on published_story (left(region_code, 5), first_published_at, story_id);
create index published_story_in_district on published_story (left(region_code, 8), first_published_at, story_id);
create index published_story_in_region on published_story (region_code, first_published_at, story_id);
create index published_story_in_category on published_story (category, first_published_at, story_id);
create index published_story_in_office on published_story (office_id, first_published_at, story_id);
-- For the desk, which asks for weeks and months.
create index published_story_by_time on published_story using brin (first_published_at) with (autosummarize = on);

-- How many public stories there are of each region (those that name this very code), category and office. Several rows of one
-- key are to be added up: a publication only adds rows, so none waits for another, and a job puts them together afterwards.
create table published_count (
    kind text not null check (kind in ('region', 'category', 'office')),
    key text not null,
    stories bigint not null
);
create index published_count_by_key on published_count (kind, key text_pattern_ops);

create function count_published() returns trigger language plpgsql as $$
begin
    if tg_op = 'INSERT' then
        insert into published_count (kind, key, stories)
        select c.kind, c.key, count(*) from published
        cross join lateral (values ('region', region_code), ('category', category), ('office', office_id::text)) c (kind, key)
        group by c.kind, c.key;
    elsif tg_op = 'DELETE' then
        insert into published_count (kind, key, stories)
        select c.kind, c.key, -count(*) from withdrawn
        cross join lateral (values ('region', region_code), ('category', category), ('office', office_id::text)) c (kind, key)
        group by c.kind, c.key;
    else
        insert into published_count (kind, key, stories)
        select c.kind, c.key, sum(s.sign)
        from (select 1 as sign, region_code, category, office_id from published
              union all select -1, region_code, category, office_id from withdrawn) s
        cross join lateral (values ('region', region_code), ('category', category), ('office', office_id::text)) c (kind, key)
        group by c.kind, c.key having sum(s.sign) <> 0;
    end if;
    return null;
end $$;

create trigger published_counted after insert on published_story
    referencing new table as published for each statement execute function count_published();
create trigger withdrawn_counted after delete on published_story
    referencing old table as withdrawn for each statement execute function count_published();
create trigger moved_counted after update on published_story
    referencing new table as published old table as withdrawn for each statement execute function count_published();

insert into published_count (kind, key, stories)
select c.kind, c.key, count(*) from published_story
cross join lateral (values ('region', region_code), ('category', category), ('office', office_id::text)) c (kind, key)
group by c.kind, c.key;

-- What else may interest the reader of a story, chosen when it is published: what comes later does not change the pages of what
-- was there before.
create table published_related (
    story_id uuid not null references published_story on delete cascade,
    position int not null,
    related_id uuid not null references published_story on delete cascade,
    primary key (story_id, position)
);
create index published_related_by_related on published_related (related_id);

insert into published_related (story_id, position, related_id)
select story_id, position, related_id from (
    select story_id, related_id, row_number() over (partition by story_id order by rank, at desc, related_id) as position
    from (
        select distinct on (p.story_id, o.story_id)
               p.story_id, o.story_id as related_id, o.rank, o.first_published_at as at
        from published_story p
        cross join lateral (
            (select n.story_id, 1 as rank, n.first_published_at from published_story n
             where n.region_code = p.region_code and n.story_id <> p.story_id
             order by n.first_published_at desc, n.story_id desc limit 4)
            union all
            (select n.story_id, 2, n.first_published_at from published_story n
             where n.category = p.category and n.story_id <> p.story_id
             order by n.first_published_at desc, n.story_id desc limit 4)
        ) o
        order by p.story_id, o.story_id, o.rank
    ) once
) ordered
where position <= 4;
