-- A feed of a village's site, and how its reading goes.
create table feed (
    id uuid primary key,
    address text not null check (address <> ''),
    site text not null default '', -- its front page, for people
    name text not null check (name <> ''),
    region text not null references region,
    official boolean not null, -- the region's own site, by the register of official accounts or an editor's word
    state text not null default 'ACTIVE' check (state in ('ACTIVE', 'PAUSED', 'REMOVED')),
    etag text not null default '',
    last_modified text not null default '',
    next_at timestamptz not null,
    leased_until timestamptz, -- somebody reads it now
    read_at timestamptz,
    well_at timestamptz,
    failures int not null default 0,
    failing_since timestamptz,
    trouble text not null default '', -- message key below incoming.trouble.
    status int not null default 0, -- of HTTP, where there was one
    newest_at timestamptz, -- when its newest item is from
    gap_minutes int not null default 0 check (gap_minutes >= 0), -- between two items, as a rule; 0 for unknown
    added_by uuid not null references account,
    added_at timestamptz not null
);
create unique index feed_once on feed (address) where state <> 'REMOVED';
create index feed_due on feed (next_at) where state = 'ACTIVE';
create index feed_by_region on feed (region text_pattern_ops);

-- What a feed brought. Editors settle each once: a draft is made of it, or it is not for us.
create table feed_item (
    id uuid primary key,
    feed_id uuid not null references feed,
    own_key text not null, -- of what the site calls it
    link_key text not null default '', -- the same for all spellings of its address; empty where it has none
    text_key text not null default '', -- the same for the same title and text; empty where there is little text
    link text not null default '',
    title text not null,
    text text not null,
    picture text not null default '',
    rights text not null default '',
    dated_at timestamptz, -- null where the site says no date that can be
    date_said text not null default '',
    seen_at timestamptz not null,
    at timestamptz not null, -- by which it stands in the list
    same_as uuid references feed_item, -- another one says the same and came first
    state text not null default 'NEW' check (state in ('NEW', 'DISMISSED', 'DRAFTED')),
    story_id uuid references story,
    office_id uuid references office, -- for which it was drafted
    settled_by uuid references account,
    settled_at timestamptz,
    told_at timestamptz, -- since when the public reads the story
    check ((state = 'DRAFTED') = (story_id is not null)),
    unique (feed_id, own_key)
);
create index feed_item_newest on feed_item (at desc, id desc) where same_as is null;
create index feed_item_by_link on feed_item (link_key) where link_key <> '';
create index feed_item_by_text on feed_item (text_key) where text_key <> '';
create index feed_item_by_story on feed_item (story_id) where story_id is not null;
create index feed_item_same on feed_item (same_as) where same_as is not null;

-- What a village has to look after, until the feed is well again.
create table feed_task (
    id uuid primary key,
    feed_id uuid not null references feed,
    kind text not null check (kind in ('BROKEN', 'SILENT')),
    made_at timestamptz not null,
    done_at timestamptz
);
create unique index feed_task_open on feed_task (feed_id, kind) where done_at is null;
