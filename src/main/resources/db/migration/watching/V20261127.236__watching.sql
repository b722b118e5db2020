-- What a person wants to see of the regency's news; without a row, all of it and no letter.
create table watch_choice (
    account_id uuid primary key references account,
    reach text not null default 'REGENCY' check (reach in ('OWN', 'DISTRICT', 'REGENCY')),
    categories text[] not null default '{}', -- none for all
    digest boolean not null default false,
    digest_at timestamptz, -- up to when it was told by letter
    all_read_at timestamptz -- what was published up to then counts as read
);

create table watch_read (
    account_id uuid not null references account,
    story_id uuid not null references story,
    read_at timestamptz not null,
    primary key (account_id, story_id)
);

-- That an office passed a story on at one of its official accounts.
create table watch_share (
    id uuid primary key,
    story_id uuid not null references story,
    office_id uuid not null references office,
    social_account_id uuid not null, -- as it was in the register then; it may leave it
    spoken text not null, -- how that account was called then
    address text not null default '', -- of the post; empty where nobody wrote it down
    shared_by uuid not null references account,
    shared_at timestamptz not null,
    unique (story_id, social_account_id)
);
create index watch_share_by_office on watch_share (office_id, shared_at desc);
