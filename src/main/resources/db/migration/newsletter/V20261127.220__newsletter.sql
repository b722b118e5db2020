-- What comes next, for each kind of letter.
create table newsletter_plan (
    frequency text primary key check (frequency in ('DAILY', 'WEEKLY')),
    introduction text not null default '', -- an editor's line for the next letter
    paused boolean not null default false,
    version int not null default 1,
    changed_by uuid references account,
    changed_at timestamptz
);
insert into newsletter_plan (frequency) values ('DAILY'), ('WEEKLY');

-- One letter as everybody gets it, before each reader's choice.
create table newsletter_edition (
    id uuid primary key,
    frequency text not null references newsletter_plan,
    since timestamptz not null, -- of what was published after that
    until timestamptz not null, -- and until then
    introduction text not null default '',
    state text not null check (state in ('PREPARING', 'SENDING', 'SENT', 'EMPTY')),
    created_at timestamptz not null,
    unique (frequency, until),
    check (since < until)
);
create index newsletter_edition_at_work on newsletter_edition (state) where state in ('PREPARING', 'SENDING');

-- What it tells. Place and kind are as they were told, because by them it is known who got the story.
create table newsletter_story (
    edition_id uuid not null references newsletter_edition on delete cascade,
    story_id uuid not null references story,
    position int not null,
    region text not null,
    category text not null,
    primary key (edition_id, story_id)
);
create index newsletter_story_told on newsletter_story (story_id);

-- Corrections and withdrawals of public stories, for those who got them by letter.
create table newsletter_change (
    story_id uuid not null references story,
    release int not null, -- 0 for a withdrawal
    at timestamptz not null,
    primary key (story_id, release)
);
create index newsletter_change_at on newsletter_change (at);

-- One reader's copy. The address is not here: it is asked for when the letter leaves.
create table newsletter_letter (
    id uuid primary key,
    edition_id uuid not null references newsletter_edition on delete cascade,
    reader uuid not null, -- in mail_reader while the address is kept
    opt_in uuid not null,
    topic text not null, -- the choice by which it was made
    language text not null,
    changes text not null default '', -- story:release, with spaces between
    state text not null check (state in ('WAITING', 'SENDING', 'SENT', 'REFUSED', 'LEFT', 'LATE')),
    attempts int not null default 0,
    next_try timestamptz not null,
    leased_until timestamptz,
    sent_at timestamptz,
    unique (edition_id, reader)
);
create index newsletter_letter_due on newsletter_letter (next_try) where state in ('WAITING', 'SENDING');
create index newsletter_letter_sent on newsletter_letter (sent_at) where sent_at is not null;
create index newsletter_letter_of on newsletter_letter (reader, edition_id) where state = 'SENT';

-- Letters that did not arrive.
create table newsletter_bounce (
    letter_id uuid primary key references newsletter_letter on delete cascade,
    reader uuid not null,
    hard boolean not null,
    status text not null, -- RFC 3463
    at timestamptz not null
);
create index newsletter_bounce_of on newsletter_bounce (reader, at);
