-- ActivityPub of our own. Of whoever follows us we keep where to send to, and nothing that a person typed.

-- An actor that somebody has asked for. Its key is made then; the private one is locked (AES-256-GCM, key in secrets.properties).
create table fediverse_actor (
    name text primary key, -- as in its address: portal, or a region's slug
    handle text not null unique, -- before the @; given for good
    public_key text not null, -- PEM
    private_key bytea not null,
    created_at timestamptz not null
);

-- A server that followers are on, or that an administrator keeps out.
create table fediverse_host (
    host text primary key check (host <> ''), -- with its port where it is not the usual one
    blocked_at timestamptz,
    failures int not null default 0, -- in a row
    resting_until timestamptz,
    failing_since timestamptz, -- null while it answers
    said text not null default '', -- message key of the last failure
    created_at timestamptz not null
);

create table fediverse_follower (
    actor text not null references fediverse_actor,
    follower text not null, -- address of the remote actor
    host text not null references fediverse_host,
    inbox text not null,
    shared_inbox text not null default '',
    follow_id text not null,
    created_at timestamptz not null,
    primary key (actor, follower)
);
create index fediverse_follower_by_host on fediverse_follower (host, actor);
create index fediverse_follower_by_follower on fediverse_follower (follower);

-- Keys of remote actors that have sent us something, so that each activity does not ask for them anew.
create table fediverse_remote (
    actor text primary key,
    key_id text not null unique,
    public_key text not null,
    inbox text not null,
    shared_inbox text not null default '',
    fetched_at timestamptz not null
);
create index fediverse_remote_by_age on fediverse_remote (fetched_at);

-- Activities that were taken, by the digest of their ids: one that comes again does nothing.
create table fediverse_seen (
    digest text primary key,
    seen_at timestamptz not null
);
create index fediverse_seen_by_age on fediverse_seen (seen_at);

-- What we say. What is said of a story is said once by each actor.
create table fediverse_activity (
    id bigint generated always as identity primary key,
    actor text not null references fediverse_actor,
    kind text not null check (kind in ('CREATE', 'ANNOUNCE', 'UPDATE', 'DELETE', 'NOTICE', 'NOTICE_ANNOUNCE', 'ACCEPT', 'REJECT')),
    story_id uuid references story, -- null for answers to who follows
    release int not null default 0,
    body text not null,
    created_at timestamptz not null
);
create unique index fediverse_activity_once on fediverse_activity (story_id, kind, actor, release) where story_id is not null;
create index fediverse_activity_by_age on fediverse_activity (created_at);

-- One activity's way to one inbox, which many followers share. Kept for a year, so that corrections reach whoever got the story.
create table fediverse_delivery (
    id bigint generated always as identity primary key, -- in the order in which a server must get them
    activity_id bigint not null references fediverse_activity on delete cascade,
    story_id uuid,
    inbox text not null,
    host text not null references fediverse_host,
    state text not null check (state in ('WAITING', 'SENDING', 'DELIVERED', 'FAILED', 'CANCELLED')),
    attempts int not null default 0,
    next_try timestamptz not null,
    leased_until timestamptz,
    reason text not null default '', -- message key
    created_at timestamptz not null,
    settled_at timestamptz,
    unique (activity_id, inbox)
);
create index fediverse_delivery_due on fediverse_delivery (host, id) where state in ('WAITING', 'SENDING');
create index fediverse_delivery_of_story on fediverse_delivery (story_id, inbox);
create index fediverse_delivery_failed on fediverse_delivery (settled_at) where state = 'FAILED';
