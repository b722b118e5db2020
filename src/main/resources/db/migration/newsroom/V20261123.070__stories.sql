-- What kinds of news there are; slugs are part of public addresses and never change.
create table category (
    slug text primary key check (slug ~ '^[a-z0-9-]{1,40}$'),
    label_id text not null,
    label_en text not null,
    position int not null,
    active boolean not null default true
);

-- Which stories need the police's key: the most specific row wins (office kind and category, office kind, category, neither).
create table authenticity_rule (
    id bigint generated always as identity primary key,
    office_kind text,
    category text references category,
    required boolean not null,
    unique nulls not distinct (office_kind, category)
);

-- Figures of the newsroom, each with where it comes from.
create table newsroom_rule (
    key text primary key,
    value int not null,
    unit text not null,
    source text not null
);

-- What an editor confirms before calling a story fit.
create table checklist_item (
    key text primary key,
    label_id text not null,
    label_en text not null,
    position int not null,
    active boolean not null default true
);

create table story (
    id uuid primary key,
    submission_id uuid not null unique, -- made by the client, so that sending twice gives one story
    office_id uuid not null,
    office_kind text not null,
    office_region text not null,
    author_id uuid not null,
    state text not null,
    state_since timestamptz not null,
    created_at timestamptz not null,
    submitted_at timestamptz,
    doubted boolean not null default false, -- an editor wants the police's key whatever the rule says
    authentication_asked_at timestamptz,
    revision_number int not null default 0,
    claimed_by uuid,
    claimed_until timestamptz,
    assigned_to uuid,
    scheduled_for timestamptz,
    origin text not null default 'written' check (origin in ('written', 'imported')),
    source_id text unique,
    version int not null default 0,
    check ((state = 'SCHEDULED') = (scheduled_for is not null)),
    check ((claimed_by is null) = (claimed_until is null))
);
create index story_by_state on story (state, state_since);
create index story_by_office on story (office_id, created_at desc);

create table revision (
    story_id uuid not null references story,
    number int not null,
    author_id uuid not null,
    created_at timestamptz not null,
    occasion text not null, -- why it was written: save, takeover, restore:<number>, import
    title text not null,
    content jsonb not null,
    fingerprint char(64) not null,
    primary key (story_id, number)
);

-- What somebody has typed but not saved yet: one a story and person, replaced at every autosave.
create table working_copy (
    story_id uuid not null references story,
    account_id uuid not null,
    base_number int not null,
    content jsonb not null,
    saved_at timestamptz not null,
    primary key (story_id, account_id)
);

create table finding (
    id uuid primary key,
    story_id uuid not null references story,
    revision_number int not null,
    fingerprint char(64) not null,
    key text not null check (key in ('FITNESS', 'AUTHENTICITY')),
    verdict text not null,
    reason text not null default '',
    checklist text[] not null default '{}',
    account_id uuid not null,
    office_id uuid not null,
    decided_at timestamptz not null,
    foreign key (story_id, revision_number) references revision (story_id, number)
);
create index finding_by_story on finding (story_id, decided_at);

create table release (
    story_id uuid not null references story,
    number int not null,
    revision_number int not null,
    fingerprint char(64) not null,
    published_at timestamptz not null,
    published_by uuid, -- null: the clock, by an editor's schedule
    urgent_until timestamptz, -- published without the second key; the police's answer is due by then
    correction text, -- what was wrong with the release before
    fitness_id uuid references finding,
    authenticity_id uuid references finding,
    primary key (story_id, number),
    foreign key (story_id, revision_number) references revision (story_id, number)
);

create table retraction (
    story_id uuid primary key references story,
    reason text not null,
    account_id uuid not null,
    retracted_at timestamptz not null
);

-- Every address that a story ever had. They are never given to another story.
create table story_address (
    path text primary key,
    story_id uuid not null references story,
    current boolean not null
);
create unique index story_address_current on story_address (story_id) where current;

-- What the public may see now: one row a live story, written with its release.
create table published_story (
    story_id uuid primary key references story,
    release_number int not null,
    path text not null,
    title text not null,
    summary text not null,
    category text not null references category,
    region_code text not null,
    place text not null,
    event_date date not null,
    office_id uuid not null,
    author_name text not null,
    lead_photo uuid,
    first_published_at timestamptz not null,
    updated_at timestamptz not null,
    urgent boolean not null,
    corrected boolean not null,
    authentic boolean not null
);
create index published_story_latest on published_story (first_published_at desc, story_id);
create index published_story_by_region on published_story (region_code text_pattern_ops, first_published_at desc);
create index published_story_by_category on published_story (category, first_published_at desc);
create index published_story_by_office on published_story (office_id, first_published_at desc);

-- The decision trail: each step of a story's way.
create table story_step (
    id bigint generated always as identity primary key,
    story_id uuid not null references story,
    event text not null,
    from_state text,
    to_state text not null,
    account_id uuid, -- null: the clock
    office_id uuid,
    at timestamptz not null,
    revision_number int not null,
    reason text not null default ''
);
create index story_step_by_story on story_step (story_id, id);

-- Questions to the sender and what the sender answers.
create table story_message (
    id uuid primary key,
    story_id uuid not null references story,
    account_id uuid not null,
    text text not null,
    sent_at timestamptz not null
);
create index story_message_by_story on story_message (story_id, sent_at);

create table plan (
    id uuid primary key,
    topic text not null,
    note text not null default '',
    region_code text not null,
    assignee_id uuid,
    office_id uuid,
    due_on date not null,
    story_id uuid references story,
    done boolean not null default false,
    created_by uuid not null,
    created_at timestamptz not null,
    version int not null default 0
);
create index plan_by_due on plan (due_on);

revoke update, delete on revision, finding, release, retraction, story_step from ${application};

insert into category (slug, label_id, label_en, position) values
    ('pemerintahan', 'Pemerintahan', 'Government', 10),
    ('pembangunan', 'Pembangunan', 'Development', 20),
    ('ekonomi', 'Ekonomi', 'Economy', 30),
    ('pertanian', 'Pertanian', 'Farming', 40),
    ('pendidikan', 'Pendidikan', 'Education', 50),
    ('kesehatan', 'Kesehatan', 'Health', 60),
    ('sosial-budaya', 'Sosial & budaya', 'Society & culture', 70),
    ('lingkungan', 'Lingkungan & bencana', 'Environment & disasters', 80),
    ('keamanan', 'Keamanan', 'Public safety', 90),
    ('olahraga', 'Olahraga', 'Sports', 100),
    ('pengumuman', 'Pengumuman resmi', 'Official announcements', 110);

insert into authenticity_rule (office_kind, category, required) values
    (null, null, false),
    ('VILLAGE_GOVERNMENT', null, true),
    ('KIM_GROUP', null, true);

insert into newsroom_rule (key, value, unit, source) values
    ('claim_minutes', 30, 'minutes', 'MyMeIn: how long an untouched story stays with its editor'),
    ('urgent_hours', 24, 'hours', 'MyMeIn: how long an urgent story may stand without the police''s finding'),
    ('silent_days', 30, 'days', 'MyMeIn: a village without news for that long is called silent');

insert into checklist_item (key, label_id, label_en, position) values
    ('facts', 'Siapa, apa, di mana, kapan terjawab', 'Who, what, where, when are answered', 10),
    ('figures', 'Angka dan nama dicek ke pengirim', 'Figures and names checked with the sender', 20),
    ('photos', 'Foto berketerangan, wajah anak aman', 'Photos have captions, children are protected', 30),
    ('fair', 'Tidak memuji atau menyerang orang', 'Neither praises nor attacks anyone', 40),
    ('heard', 'Yang disebut merugikan sudah dihubungi', 'Whoever is said to have done harm was asked', 50),
    ('title', 'Judul sesuai isi', 'The headline says what the text says', 60);

-- Who may see a story at work: people of its office; editors of its region once it was sent; police once they were asked.
create function story_visible(seen story, offices uuid[], desk text[], police text[]) returns boolean
    language sql stable parallel safe
    return seen.office_id = any (offices)
        or (seen.submitted_at is not null and region_within(seen.office_region, desk))
        or (seen.authentication_asked_at is not null and region_within(seen.office_region, police));
