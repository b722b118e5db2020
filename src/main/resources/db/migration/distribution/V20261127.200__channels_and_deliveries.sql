-- A place where news goes out. What its connector must know is in two parts: open settings, and secrets that only this
-- application can read (AES-256-GCM; the key is in secrets.properties, never here).
create table channel (
    id uuid primary key,
    kind text not null,
    office_id uuid not null references office,
    region text not null references region, -- of the office
    name text not null check (name <> ''),
    place text not null default '', -- as the platform calls it
    settings jsonb not null default '{}',
    secrets bytea, -- null where it needs none
    state text not null default 'ACTIVE' check (state in ('ACTIVE', 'PAUSED', 'LOCKED', 'CLOSED')),
    said text not null default '', -- why it is paused or locked
    automatic boolean not null default true,
    categories text[] not null default '{}',
    regions text[] not null default '{}',
    open_from time not null default '00:00', -- in the regency's zone; the same as open_to for all day
    open_to time not null default '00:00',
    gap_minutes int not null default 0 check (gap_minutes between 0 and 1440),
    an_hour int not null default 30 check (an_hour between 1 and 1000),
    failures int not null default 0,
    broken_until timestamptz,
    expires_at timestamptz,
    expiry_told int not null default 0, -- the smallest number of days before the end that was warned of; 0 for none yet
    checked_at timestamptz,
    version int not null default 1,
    created_at timestamptz not null
);
create index channel_by_region on channel (region text_pattern_ops);

-- What an editor decided about a story and a channel; where there is no row, the channel's own defaults decide.
create table channel_plan (
    story_id uuid not null references story,
    channel_id uuid not null references channel,
    chosen boolean not null,
    text text not null default '', -- empty for the text that is made of the story
    picture uuid, -- of the story's photos; null for the first
    pictured boolean not null default true,
    not_before timestamptz,
    changed_by uuid not null references account,
    changed_at timestamptz not null,
    primary key (story_id, channel_id)
);

-- One story's way to one channel. A correction does not make another one: it is a task in the ledger.
create table delivery (
    id uuid primary key,
    story_id uuid not null references story,
    channel_id uuid not null references channel,
    release int not null, -- that it shows, or is to show
    title text not null,
    text text not null,
    link text not null,
    picture uuid,
    picture_text text not null default '',
    state text not null check (state in ('PLANNED', 'SENDING', 'SENT', 'FAILED', 'UNSURE', 'WITHDRAWN', 'CANCELLED')),
    planned_at timestamptz not null, -- not before
    next_try timestamptz not null,
    attempts int not null default 0,
    first_tried_at timestamptz,
    leased_until timestamptz,
    remote_id text not null default '',
    remote_address text not null default '',
    reason text not null default '', -- message key below distribution.reason.
    said text not null default '', -- in the platform's words
    sent_at timestamptz,
    settled_by uuid references account, -- who posted it by hand, or said what became of it
    version int not null default 1,
    created_at timestamptz not null,
    unique (story_id, channel_id)
);
create index delivery_due on delivery (channel_id, next_try) where state in ('PLANNED', 'SENDING');
create index delivery_by_state on delivery (state, next_try desc);
create index delivery_of_channel on delivery (channel_id, sent_at desc) where sent_at is not null;

-- The ledger: where something stands that must be corrected or taken away.
create table recall (
    id uuid primary key,
    delivery_id uuid not null references delivery,
    kind text not null check (kind in ('CORRECT', 'RETRACT')),
    release int not null, -- the one that must stand there; of a retraction, the last
    text text not null default '', -- what is to stand there
    reason text not null, -- why, in the newsroom's words
    state text not null check (state in ('OPEN', 'DONE', 'OVERTAKEN')),
    by_hand boolean not null default false, -- the platform cannot; a person must
    due_at timestamptz not null,
    told_late_at timestamptz,
    next_try timestamptz not null,
    attempts int not null default 0,
    leased_until timestamptz,
    failure text not null default '', -- message key below distribution.reason.
    said text not null default '',
    done_at timestamptz,
    done_by uuid references account, -- null where the program did it
    confirmed_at timestamptz, -- read back and seen
    note text not null default '',
    created_at timestamptz not null,
    unique (delivery_id, kind, release)
);
create index recall_open on recall (due_at) where state = 'OPEN';
create index recall_by_delivery on recall (delivery_id);

-- What was asked of platforms, and what they said. It only grows.
create table delivery_attempt (
    id uuid primary key,
    delivery_id uuid not null references delivery,
    deed text not null check (deed in ('POST', 'FIND', 'EDIT', 'DELETE', 'READ')),
    outcome text not null,
    reason text not null default '',
    said text not null default '',
    took_ms int not null,
    at timestamptz not null
);
create index delivery_attempt_by_delivery on delivery_attempt (delivery_id, at desc);
revoke update, delete, truncate on delivery_attempt from ${application};

-- A short address of a story for one way out, so that it can be counted which way readers came. Nobody's address is kept.
create table short_link (
    code text primary key check (code ~ '^[0-9a-zA-Z]{6,12}$'),
    story_id uuid not null references story,
    channel_id uuid references channel, -- null for what people pass on by hand
    created_at timestamptz not null
);
create unique index short_link_once on short_link (story_id, coalesce(channel_id, '00000000-0000-0000-0000-000000000000'));
create table short_link_clicks (
    code text not null references short_link,
    day date not null,
    clicks bigint not null,
    primary key (code, day)
);
