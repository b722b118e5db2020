-- What a KIM group did. The six letters of ADINDA, and whatever else an administrator switches on.
create table activity_label (
    key text primary key,
    label_id text not null,
    label_en text not null,
    position int not null,
    active boolean not null default true,
    version int not null default 1
);
insert into activity_label (key, label_id, label_en, position, active) values
    ('akses', 'Akses', 'Access', 10, true),
    ('diskusi', 'Diskusi', 'Discussion', 20, true),
    ('implementasi', 'Implementasi', 'Implementation', 30, true),
    ('networking', 'Networking', 'Networking', 40, true),
    ('diseminasi', 'Diseminasi', 'Dissemination', 50, true),
    ('aspirasi', 'Aspirasi', 'Aspiration', 60, true),
    ('prestasi', 'Prestasi', 'Achievement', 70, false);

-- Where the money of an activity comes from.
create table budget_source (
    key text primary key,
    label_id text not null,
    label_en text not null,
    position int not null,
    active boolean not null default true,
    version int not null default 1
);
insert into budget_source (key, label_id, label_en, position) values
    ('apbd-kabupaten', 'APBD kabupaten', 'Regency budget', 10),
    ('apb-desa', 'APB Desa', 'Village budget', 20),
    ('apbd-provinsi', 'APBD provinsi', 'Provincial budget', 30),
    ('swadaya', 'Swadaya anggota', 'Members'' own money', 40),
    ('sponsor', 'Sponsor atau hibah', 'Sponsor or grant', 50);

create table activity (
    id uuid primary key, -- given with the form, so that one sent twice is one activity
    group_id uuid not null references kim_group,
    topic text not null check (topic <> ''),
    held_on date not null,
    region text not null,
    place text not null default '',
    kind text not null check (kind in ('MEETING', 'TRAINING', 'OUTREACH', 'COORDINATION', 'COMPETITION')),
    label text references activity_label,
    attended int check (attended > 0), -- null: nobody has counted yet
    names text[] not null default '{}', -- the attendance list; nobody but those who keep the group reads it
    minutes text not null default '',
    result text not null default '',
    shown boolean not null,
    minutes_shown boolean not null,
    recorded_by uuid not null references account,
    recorded_for uuid not null references office,
    recorded_at timestamptz not null,
    changed_at timestamptz not null,
    withdrawn_at timestamptz,
    version int not null default 1
);
create index activity_by_group on activity (group_id, held_on desc);
create index activity_by_day on activity (held_on desc);

create table activity_withdrawal (
    activity_id uuid primary key references activity,
    reason text not null check (reason <> ''),
    account_id uuid not null references account,
    withdrawn_at timestamptz not null
);

-- Photos that came with a form, before and after there is an activity: no other may be put beside one.
create table activity_upload (
    activity_id uuid not null,
    media_id uuid not null references media_object,
    primary key (activity_id, media_id)
);

create table activity_photo (
    activity_id uuid not null references activity,
    media_id uuid not null references media_object,
    position int not null,
    caption text not null default '',
    primary key (activity_id, media_id)
);
create index activity_photo_by_media on activity_photo (media_id);

create table activity_cost (
    id uuid primary key,
    activity_id uuid not null references activity,
    kind text not null check (kind in ('MEALS', 'TRAVEL', 'OTHER')),
    purpose text not null,
    amount bigint not null check (amount > 0), -- whole rupiah
    source text not null references budget_source,
    receipt uuid references media_object,
    recorded_by uuid not null references account,
    recorded_at timestamptz not null,
    removed_by uuid references account,
    removed_at timestamptz,
    check ((removed_by is null) = (removed_at is null))
);
create index activity_cost_by_activity on activity_cost (activity_id);

create table activity_follow_up (
    id uuid primary key,
    activity_id uuid not null references activity,
    task text not null check (task <> ''),
    due_on date,
    recorded_at timestamptz not null,
    done_by uuid references account,
    done_at timestamptz,
    check ((done_by is null) = (done_at is null))
);
create index activity_follow_up_by_activity on activity_follow_up (activity_id);

revoke delete on activity, activity_upload, activity_cost, activity_follow_up from ${application};
revoke update, delete on activity_withdrawal from ${application};
