-- Who wants to be told what is new in a feed, and until when.
create table websub_reader (
    id uuid primary key,
    topic text not null check (length(topic) <= 1000),
    callback text not null check (length(callback) <= 1000),
    secret bytea, -- locked with a key from secrets.properties; null for none
    until timestamptz not null,
    unique (topic, callback)
);
create index websub_reader_until on websub_reader (until);

-- What was asked of the hub, for a day: it counts how much a host asks, and what is not settled waits for the callback's word.
create table websub_wish (
    id uuid primary key,
    mode text not null check (mode in ('SUBSCRIBE', 'UNSUBSCRIBE')),
    topic text not null,
    callback text not null,
    host text not null,
    secret bytea,
    seconds int not null,
    asked_at timestamptz not null,
    settled boolean not null default false
);
create index websub_wish_host on websub_wish (host, asked_at);
create index websub_wish_asked on websub_wish (asked_at);
