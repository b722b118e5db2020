-- The register of official accounts. What is private (who to call) stands apart from what the public may know.
create table social_rule (
    key text primary key,
    value int not null check (value > 0),
    source text not null,
    version int not null default 1
);
insert into social_rule (key, value, source)
values ('review_months', 6, 'Aturan MyMeIn: akun tanpa kegiatan ditinjau lagi setelah enam bulan'),
    ('task_days', 14, 'Aturan MyMeIn: pemilik diberi tahu dua minggu sebelum tinjauan jatuh tempo'),
    ('check_hours', 24, 'Aturan MyMeIn: situs web dan akun yang punya umpan dilihat sehari sekali'),
    ('checks_at_once', 20, 'Aturan MyMeIn: sopan kepada situs orang lain'),
    ('reports_a_day', 5, 'Aturan MyMeIn: laporan peniruan dari satu pengirim dalam sehari'),
    ('reports_an_hour', 200, 'Aturan MyMeIn: laporan peniruan dari semua pengirim dalam satu jam'),
    ('code_days', 30, 'Aturan MyMeIn: masa berlaku kode pembuktian');

create table social_account (
    id uuid primary key,
    platform text not null references social_platform,
    key text not null,
    handle text not null,
    stable_id text not null default '',
    id_key text, -- the key by the platform's own number, where that is known beside the handle
    address text not null,
    name text not null,
    office_id uuid not null references office,
    region text not null, -- an office's place never changes
    purpose text not null default '',
    language text not null default 'id',
    opened_on date,
    state text not null check (state in ('PROPOSED', 'VERIFIED', 'DORMANT', 'MOVED', 'COMPROMISED', 'CLOSED')),
    moved_to uuid references social_account,
    proven_key text, -- what the last proof was of; another key means that the badge is gone
    proof_id uuid,
    official_since timestamptz, -- since when the present handle is known as official
    last_post_on date,
    seen_on date, -- the last sign of life: a post, a person's word, a proof
    review_due date,
    code text not null default '',
    code_made_at timestamptz,
    proposed_by uuid not null references account,
    proposed_at timestamptz not null,
    changed_at timestamptz not null,
    look text not null, -- how the handle looks at a glance
    neighbours int[] not null default '{}', -- by which what resembles handle or name is found
    import_id uuid,
    version int not null default 1
);
-- One account is in the register once; a handle whose owner gave it up may be somebody else's now.
create unique index social_account_open_key on social_account (key) where state not in ('CLOSED', 'MOVED');
create index social_account_by_key on social_account (key);
create index social_account_by_id_key on social_account (id_key) where id_key is not null;
create index social_account_by_region on social_account (region text_pattern_ops, platform, state);
create index social_account_by_office on social_account (office_id);
create index social_account_by_change on social_account (changed_at desc, id desc);
create index social_account_by_state on social_account (state, changed_at desc);
create index social_account_by_review on social_account (review_due) where state in ('VERIFIED', 'DORMANT');
create index social_account_by_import on social_account (import_id) where import_id is not null;
create index social_account_neighbours on social_account using gin (neighbours);
create index social_account_by_look on social_account (look);
create index social_account_directory on social_account (region collate "C", platform collate "C", key collate "C");

-- Does it wear the badge, and if not, why? This is the one place that says so.
create function social_badge(state text, key text, proven_key text, review_due date, today date) returns text
    language sql immutable parallel safe
    return case
        when state = 'PROPOSED' then 'PROPOSED'
        when state not in ('VERIFIED', 'DORMANT') then 'ENDED'
        when proven_key is distinct from key then 'UNPROVEN'
        when state = 'DORMANT' then 'DORMANT'
        when review_due < today then 'OVERDUE'
        else 'WORN'
    end;

-- Handles that an account once had.
create table social_former (
    account_id uuid not null references social_account,
    key text not null,
    handle text not null,
    address text not null,
    official_since timestamptz,
    until timestamptz not null
);
create index social_former_by_key on social_former (key);
create index social_former_by_account on social_former (account_id);

create table social_contact (
    account_id uuid not null references social_account,
    number int not null check (number in (1, 2)),
    name text not null,
    reach text not null, -- a telephone number or an e-mail address
    changed_at timestamptz not null,
    primary key (account_id, number)
);

create table social_audience (
    id uuid primary key,
    account_id uuid not null references social_account,
    counted_on date not null,
    followers bigint not null check (followers >= 0),
    source text not null,
    entered_by uuid not null references account,
    entered_at timestamptz not null,
    import_id uuid,
    unique (account_id, counted_on)
);

create table social_proof (
    id uuid primary key,
    account_id uuid not null references social_account,
    kind text not null check (kind in ('CODE', 'LINK', 'LETTER')),
    key text not null, -- what was proven
    held boolean not null, -- false: it was looked for and not found
    url text not null default '',
    status int,
    found text not null default '', -- what the page said around it, or why it could not be read
    file_id uuid,
    checked_by uuid not null references account,
    checked_at timestamptz not null
);
create index social_proof_by_account on social_proof (account_id, checked_at);
alter table social_account add foreign key (proof_id) references social_proof;

create table social_step (
    id uuid primary key,
    account_id uuid not null references social_account,
    event text not null,
    from_state text,
    to_state text not null,
    reason text not null default '',
    details text not null default '', -- the handle before and after, whom it was moved to
    proof_id uuid references social_proof,
    account uuid references account, -- null for the clock
    office uuid references office,
    taken_at timestamptz not null
);
create index social_step_by_account on social_step (account_id, taken_at);

create table social_task (
    id uuid primary key,
    account_id uuid not null references social_account,
    kind text not null check (kind in ('REVIEW', 'PROVE', 'HAND_OVER', 'UNREACHABLE')),
    due_on date not null,
    made_at timestamptz not null,
    done_at timestamptz,
    done_by uuid references account
);
create unique index social_task_open on social_task (account_id, kind) where done_at is null;
create index social_task_due on social_task (due_on) where done_at is null;

-- Looks at pages: what was asked, what came back, when next.
create table social_check (
    id uuid primary key,
    account_id uuid not null references social_account,
    state text not null check (state in ('WAITING', 'DONE')),
    attempt int not null default 1,
    due_at timestamptz not null,
    asked_at timestamptz,
    url text not null default '',
    outcome text not null default '',
    status int,
    last_post_on date,
    details text not null default ''
);
create unique index social_check_waiting on social_check (account_id) where state = 'WAITING';
create index social_check_due on social_check (due_at) where state = 'WAITING';
create index social_check_by_account on social_check (account_id, asked_at desc);

create table social_report (
    id uuid primary key,
    number bigint generated always as identity,
    typed text not null, -- what was reported, as it was typed
    key text, -- what it was understood as; null for a name alone
    platform text,
    handle text not null default '',
    said text not null default '',
    contact text not null default '', -- where the reporter wants to be answered; private
    sender text not null, -- a hash that tells senders apart and says nothing of them
    region text not null, -- where the imitated account belongs; the served regency where nobody knows
    resembles uuid references social_account,
    state text not null default 'NEW' check (state in ('NEW', 'CONFIRMED', 'UNFOUNDED')),
    for_police boolean not null default false,
    answer text not null default '',
    times int not null default 1,
    reported_at timestamptz not null,
    answered_by uuid references account,
    answered_at timestamptz,
    version int not null default 1
);
create unique index social_report_open on social_report (key) where state = 'NEW' and key is not null;
create index social_report_by_sender on social_report (sender, reported_at);
create index social_report_by_time on social_report (reported_at);
create index social_report_by_state on social_report (state, reported_at desc);
create index social_report_by_key on social_report (key);

revoke update, delete on social_former, social_proof, social_step from ${application};
revoke delete on social_platform, social_report from ${application};
