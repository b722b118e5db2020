-- People without an account who asked for letters, by the address that they read. The row goes with the last thing they asked for.
create table mail_reader (
    id uuid primary key,
    email text not null,
    since timestamptz not null
);
create unique index mail_reader_email on mail_reader (lower(email));

-- What they asked for. Nothing is sent before the address has confirmed it.
create table mail_opt_in (
    id uuid primary key,
    reader_id uuid not null references mail_reader on delete cascade,
    kind text not null, -- whose letters
    topic text not null, -- about what; the kind knows how to read it
    language text not null check (language in ('id', 'en')),
    asked_at timestamptz not null,
    confirmed_at timestamptz,
    told_until timestamptz, -- of what happened until then it has been told
    unique (reader_id, kind, topic),
    check ((confirmed_at is null) = (told_until is null))
);
create index mail_opt_in_topic on mail_opt_in (kind, topic) where confirmed_at is not null;
create index mail_opt_in_told on mail_opt_in (kind, told_until) where confirmed_at is not null;
create index mail_opt_in_unconfirmed on mail_opt_in (asked_at) where confirmed_at is null;

-- Links in letters. Only what a link hashes to is kept, so each letter has one of its own.
create table mail_opt_in_link (
    hash bytea primary key,
    reader_id uuid not null references mail_reader on delete cascade,
    opt_in_id uuid references mail_opt_in on delete set null,
    made_at timestamptz not null
);
create index mail_opt_in_link_reader on mail_opt_in_link (reader_id);
create index mail_opt_in_link_opt_in on mail_opt_in_link (opt_in_id);
create index mail_opt_in_link_made on mail_opt_in_link (made_at);

-- That an address was written to for its confirmation, for a day, so that nobody floods it. It outlives leaving, so it holds a hash.
create table mail_opt_in_asked (
    address bytea not null,
    subject text not null,
    asked_at timestamptz not null
);
create index mail_opt_in_asked_address on mail_opt_in_asked (address, asked_at);
create index mail_opt_in_asked_at on mail_opt_in_asked (asked_at);
