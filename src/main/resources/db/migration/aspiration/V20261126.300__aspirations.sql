-- What residents send, and what comes of it. Who sent it stands apart, so that it can be hidden and erased.
create table aspiration_category (
    slug text primary key check (slug ~ '^[a-z0-9-]{1,40}$'),
    label_id text not null,
    label_en text not null,
    position int not null,
    active boolean not null default true
);
insert into aspiration_category (slug, label_id, label_en, position)
values ('infrastruktur', 'Jalan, jembatan, dan bangunan', 'Roads, bridges and buildings', 10),
    ('pelayanan-publik', 'Pelayanan publik', 'Public services', 20),
    ('sosial-ekonomi', 'Sosial dan ekonomi', 'Welfare and economy', 30),
    ('ketertiban', 'Keamanan dan ketertiban', 'Safety and order', 40),
    ('pendidikan', 'Pendidikan', 'Education', 50),
    ('kesehatan', 'Kesehatan', 'Health', 60),
    ('lingkungan', 'Lingkungan', 'Environment', 70),
    ('pertanian', 'Pertanian, kebun, dan perikanan', 'Farming and fishery', 80),
    ('air-listrik', 'Air bersih, listrik, dan sinyal', 'Water, power and network', 90),
    ('lainnya', 'Lainnya', 'Other', 900);

create table aspiration_rule (
    key text primary key,
    value int not null check (value > 0),
    source text not null,
    version int not null default 1
);
insert into aspiration_rule (key, value, source)
values ('device_an_hour', 5, 'Aturan MyMeIn: kiriman dari satu perangkat dalam satu jam'),
    ('all_a_minute', 20000, 'Aturan MyMeIn: kiriman dari semua perangkat dalam satu menit'),
    ('wrong_codes_an_hour', 20, 'Aturan MyMeIn: kode tanda terima yang salah dari satu perangkat dalam satu jam'),
    ('reopenings', 2, 'Aturan MyMeIn: berapa kali pengirim dapat membuka lagi laporannya');

-- The office that is proposed for a category in a region; the longest region wins, then the row with a category.
create table aspiration_route (
    id uuid primary key,
    category text references aspiration_category, -- null: any
    region text not null,
    office_id uuid not null references office,
    inspection boolean not null default false,
    version int not null default 1,
    unique nulls not distinct (category, region)
);

create table aspiration (
    id uuid primary key,
    number bigint generated always as identity unique, -- in the public address
    submission_id uuid not null unique, -- made with the form, so that sending twice gives one
    code_hash char(64) not null unique, -- of the receipt code
    source text not null check (source in ('WEB', 'BEHALF', 'OPEN311', 'EMAIL', 'SPLIT')),
    kind text not null check (kind in ('COMPLAINT', 'ASPIRATION', 'INFORMATION')),
    category text not null references aspiration_category,
    guessed text, -- the category that was guessed when it came in
    visibility text not null check (visibility in ('PUBLIC', 'ANONYMOUS', 'SECRET')),
    region text not null,
    place text not null default '',
    latitude double precision,
    longitude double precision,
    happened_on date,
    title text not null,
    body text not null,
    public_title text not null default '', -- as the verifier lets it be seen
    public_body text not null default '',
    state text not null check (state in
        ('RECEIVED', 'VERIFIED', 'DISPOSED', 'ANSWERED', 'DONE', 'CLOSED', 'REFUSED', 'MERGED')),
    state_since timestamptz not null,
    received_at timestamptz not null,
    verified_at timestamptz,
    closed_at timestamptz,
    waiting boolean not null default false, -- for the sender's answer
    clock_step text, -- which deadline runs for the case itself: verify, or the sender's silence
    clock_began timestamptz,
    due_on date,
    warned_at timestamptz,
    escalation int not null default 0,
    reopened int not null default 0,
    merged_into uuid references aspiration,
    merged_from text, -- the state before it was merged
    split_from uuid references aspiration,
    spam real not null default 0,
    spam_reasons text[] not null default '{}',
    satisfaction int check (satisfaction between 1 and 4),
    satisfaction_comment text not null default '',
    rated_at timestamptz,
    version int not null default 1,
    check ((latitude is null) = (longitude is null)),
    check ((state = 'MERGED') = (merged_into is not null))
);
create index aspiration_by_state on aspiration (state, due_on);
create index aspiration_by_region on aspiration (region text_pattern_ops, received_at desc);
create index aspiration_by_received on aspiration (received_at desc, id desc);
create index aspiration_by_merge on aspiration (merged_into) where merged_into is not null;
create index aspiration_public on aspiration (verified_at desc, id desc)
    where visibility <> 'SECRET' and state in ('VERIFIED', 'DISPOSED', 'ANSWERED', 'DONE', 'CLOSED');
create index aspiration_clock on aspiration (due_on) where due_on is not null;

-- The sender. Nothing but this table knows a name, an address or the code itself.
create table aspiration_sender (
    aspiration_id uuid primary key references aspiration,
    code text not null default '',
    name text not null default '',
    email text not null default '',
    phone text not null default '',
    language text not null default 'id',
    device text not null default '', -- a hash that tells devices apart
    carried_by uuid references account, -- who sent it on somebody's behalf
    carried_office uuid references office,
    consent text not null default '', -- how the person agreed to that
    erased_at timestamptz
);
create index aspiration_sender_device on aspiration_sender (device) where device <> '';

-- An office that must act.
create table aspiration_disposition (
    id uuid primary key,
    aspiration_id uuid not null references aspiration,
    office_id uuid not null references office,
    instruction text not null default '',
    inspection boolean not null default false,
    state text not null check (state in ('SENT', 'TAKEN', 'ANSWERED', 'DONE', 'WITHDRAWN')),
    disposed_at timestamptz not null,
    taken_at timestamptz,
    taken_by uuid references account,
    answered_at timestamptz,
    done_at timestamptz,
    clock_step text,
    clock_began timestamptz,
    due_on date,
    extra_days int not null default 0,
    extra_reason text not null default '',
    warned_at timestamptz,
    late_at timestamptz,
    version int not null default 1
);
create unique index aspiration_disposition_open on aspiration_disposition (aspiration_id, office_id)
    where state <> 'WITHDRAWN';
create index aspiration_disposition_by_office on aspiration_disposition (office_id, state, due_on);
create index aspiration_disposition_clock on aspiration_disposition (due_on) where due_on is not null;

-- Everything that happened, in order.
create table aspiration_step (
    id uuid primary key,
    aspiration_id uuid not null references aspiration,
    event text not null,
    from_state text,
    to_state text not null,
    by_whom text not null check (by_whom in ('SENDER', 'OFFICE', 'CLOCK')),
    account uuid references account,
    office uuid references office,
    audience text not null check (audience in ('PUBLIC', 'SENDER', 'DESK')),
    text text not null default '',
    due_on date, -- the deadline that this step met or missed
    taken_at timestamptz not null
);
create index aspiration_step_by_aspiration on aspiration_step (aspiration_id, taken_at, id);

create table aspiration_photo (
    aspiration_id uuid not null references aspiration,
    media_id uuid not null,
    step_id uuid references aspiration_step, -- null: came with the aspiration itself
    position int not null,
    caption text not null default '',
    shown boolean not null default false, -- whether the public may see it
    primary key (aspiration_id, media_id)
);
create index aspiration_photo_by_media on aspiration_photo (media_id);

-- While the sender was asked something; the offices' clocks stand still.
create table aspiration_pause (
    id uuid primary key,
    aspiration_id uuid not null references aspiration,
    from_at timestamptz not null,
    until_at timestamptz
);
create unique index aspiration_pause_open on aspiration_pause (aspiration_id) where until_at is null;
create index aspiration_pause_by_aspiration on aspiration_pause (aspiration_id);

-- Who may read one on the desk: who verifies in its region, who works on it, and leaders unless it is secret.
create function aspiration_visible(a aspiration, verifying text[], offices uuid[], readers text[]) returns boolean
    language sql stable parallel safe
    return region_within(a.region, verifying)
        or (a.visibility <> 'SECRET' and region_within(a.region, readers))
        or exists (select from aspiration_disposition d
            where d.aspiration_id = a.id and d.state <> 'WITHDRAWN' and d.office_id = any (offices));
