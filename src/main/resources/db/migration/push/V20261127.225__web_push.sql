-- How push services know this site. Made when it is first needed and kept for good: every subscription is bound to it.
create table push_key (
    one boolean primary key default true check (one),
    public bytea not null,
    private bytea not null, -- locked with a key from secrets.properties
    made_at timestamptz not null
);

-- Devices that asked for notices. Where the device's push service is, is all that is known of whose it is.
create table push_device (
    id uuid primary key,
    endpoint text not null unique check (length(endpoint) <= 1000),
    key bytea not null check (length(key) = 65),
    auth bytea not null check (length(auth) = 16),
    language text not null,
    since timestamptz not null
);
create index push_device_since on push_device (since);

-- What a device wants to hear of: a place and all below it, a kind of news; empty for all.
create table push_wish (
    device_id uuid not null references push_device on delete cascade,
    region text not null default '',
    category text not null default '',
    primary key (device_id, region, category)
);
create index push_wish_of on push_wish (region, category);

-- What there is to be told, written in the transaction of the release.
create table push_notice (
    id uuid primary key,
    story_id uuid not null references story,
    release int not null, -- 1 is news, more a correction, 0 a withdrawal
    planned boolean not null default false,
    created_at timestamptz not null,
    unique (story_id, release)
);
create index push_notice_new on push_notice (created_at) where not planned;

-- One device's copy of a notice.
create table push_copy (
    notice_id uuid not null references push_notice on delete cascade,
    device_id uuid not null references push_device on delete cascade,
    state text not null check (state in ('WAITING', 'SENT', 'DROPPED')),
    attempts int not null default 0,
    next_try timestamptz not null,
    planned_at timestamptz not null,
    primary key (notice_id, device_id)
);
create index push_copy_due on push_copy (next_try) where state = 'WAITING';
create index push_copy_of on push_copy (device_id, planned_at);
