-- Whether messages leave. Paused by a person, stopped by what Meta said, quiet for a while because it asked for patience.
create table whatsapp_standing (
    one boolean primary key default true check (one),
    paused boolean not null default false,
    changed_by uuid references account,
    changed_at timestamptz,
    stopped text not null default '' check (stopped in ('', 'ACCESS', 'TEMPLATE', 'ACCOUNT')),
    said text not null default '', -- in Meta's words, without digits that could be somebody's
    stopped_at timestamptz,
    quiet_until timestamptz
);
insert into whatsapp_standing default values;

-- Who wrote DAFTAR. A number stands nowhere in the open: found by a hash with a key, sent to by what is locked.
create table whatsapp_reader (
    id uuid primary key,
    number_hash bytea unique check (length(number_hash) = 32),
    user_hash bytea unique check (length(user_hash) = 32), -- of the id that Meta gives who shows a name instead of a number
    address bytea not null, -- locked with a key from secrets.properties
    since timestamptz not null,
    check (number_hash is not null or user_hash is not null)
);

-- What a reader wants to hear of: a place and all below it, a kind of news; empty for all.
create table whatsapp_wish (
    reader uuid not null references whatsapp_reader on delete cascade,
    region text not null default '',
    category text not null default '',
    primary key (reader, region, category)
);
create index whatsapp_wish_of on whatsapp_wish (region, category);

-- Messages that have been read. Their ids have numbers in them, so only a hash with a key is kept, and not for long.
create table whatsapp_seen (
    digest bytea primary key check (length(digest) = 32),
    at timestamptz not null
);
create index whatsapp_seen_at on whatsapp_seen (at);

-- What is answered to who wrote. The address goes as soon as it is sent.
create table whatsapp_answer (
    id uuid primary key,
    person bytea not null check (length(person) = 32), -- hash with a key
    address bytea, -- locked; null once it is settled
    text text not null, -- ours; nothing of what was written to us
    state text not null check (state in ('WAITING', 'SENT', 'DROPPED')),
    attempts int not null default 0,
    next_try timestamptz not null,
    until timestamptz not null, -- Meta takes plain text for 24 hours after the person wrote
    created_at timestamptz not null,
    check ((address is null) = (state <> 'WAITING'))
);
create index whatsapp_answer_due on whatsapp_answer (next_try) where state = 'WAITING';
create index whatsapp_answer_of on whatsapp_answer (person, created_at);

-- One reader's copy of an alert. What is left of it when the reader leaves is a random number.
create table whatsapp_copy (
    id uuid primary key, -- Meta gives it back with what became of the message
    alert_id uuid not null references alert on delete cascade,
    reader uuid not null, -- in whatsapp_reader while the number is kept
    state text not null check (state in ('WAITING', 'SENDING', 'SENT', 'DELIVERED', 'READ', 'FAILED', 'DROPPED')),
    attempts int not null default 0,
    next_try timestamptz not null,
    leased_until timestamptz,
    planned_at timestamptz not null,
    sent_at timestamptz,
    unique (alert_id, reader)
);
create index whatsapp_copy_due on whatsapp_copy (next_try) where state in ('WAITING', 'SENDING');
create index whatsapp_copy_of on whatsapp_copy (reader, planned_at);
create index whatsapp_copy_sent on whatsapp_copy (sent_at) where sent_at is not null;
