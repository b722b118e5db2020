-- Public verdicts on rumours. What is worked on stands in the row itself, what the public reads in an edition that never changes.
create table claim_check (
    id uuid primary key,
    office_id uuid not null references office,
    office_region text not null, -- an office's place never changes
    story_id uuid unique references story, -- the story that was refused as a hoax, where it began with one
    text jsonb not null,
    state text not null check (state in ('DRAFT', 'WAITING', 'PUBLISHED', 'WITHDRAWN')),
    writers uuid[] not null, -- everybody who ever wrote on it: none of them may publish it
    sent_by uuid references account,
    returned text not null default '',
    edition int not null default 0,
    path text unique, -- given at the first publication, for good
    sequence bigint unique, -- the place in the public list
    first_published_at timestamptz,
    changed_at timestamptz not null,
    version int not null default 1,
    check ((edition = 0) = (path is null)),
    check ((path is null) = (sequence is null)),
    check ((path is null) = (first_published_at is null))
);
create index claim_check_by_region on claim_check (office_region, state);

create table claim_check_edition (
    claim_check_id uuid not null references claim_check,
    number int not null check (number > 0),
    text jsonb not null,
    checked_by uuid not null references account,
    published_by uuid not null references account,
    published_for uuid not null references office,
    published_at timestamptz not null,
    primary key (claim_check_id, number)
);

create table claim_check_withdrawal (
    claim_check_id uuid primary key references claim_check,
    reason text not null check (reason <> ''),
    account_id uuid not null references account,
    withdrawn_at timestamptz not null
);

revoke delete on claim_check from ${application};
revoke update, delete on claim_check_edition, claim_check_withdrawal from ${application};
