-- Who belongs to a group, by which decrees it stands, what happened to it, and what is asked of it.
alter table kim_group add column import_id uuid;
create index kim_group_by_import on kim_group (import_id) where import_id is not null;

create table kim_decree (
    id uuid primary key,
    group_id uuid not null references kim_group,
    purpose text not null check (purpose in ('FOUNDING', 'OFFICERS')),
    number text not null check (number <> ''),
    number_key text not null, -- however it is written
    issued_on date not null,
    issuer text not null check (issuer <> ''),
    issuer_key text not null,
    valid_from date not null,
    valid_until date, -- null where it says none
    file uuid references media_object,
    version int not null default 1,
    check (valid_until >= valid_from),
    unique (number_key, issuer_key)
);
create index kim_decree_by_group on kim_decree (group_id);

create table kim_officer (
    id uuid primary key,
    group_id uuid not null references kim_group,
    post text not null check (post in ('CHAIR', 'DEPUTY', 'SECRETARY', 'TREASURER', 'OTHER')),
    title text not null default '', -- of another post
    name text not null check (name <> ''),
    name_key text not null, -- without titles, however it is written
    occupation text not null default '',
    contact text not null default '', -- never public
    term_from date not null,
    term_until date,
    public boolean not null,
    version int not null default 1,
    check (term_until >= term_from),
    check (post <> 'OTHER' or title <> '')
);
create index kim_officer_by_group on kim_officer (group_id);
create index kim_officer_by_name on kim_officer (name_key);

create table kim_member (
    id uuid primary key,
    group_id uuid not null references kim_group,
    name text not null check (name <> ''),
    name_key text not null,
    role text not null default '',
    occupation text not null default '',
    contact text not null default '', -- never public
    public boolean not null,
    version int not null default 1,
    unique (group_id, name_key)
);

-- Laws, regulations and decrees on which groups stand.
create table legal_document (
    id uuid primary key,
    region text not null, -- of whoever keeps it: it concerns everything above and below
    kind text not null,
    number text not null check (number <> ''),
    number_key text not null,
    year int not null check (year between 1945 and 2200),
    title text not null check (title <> ''),
    issued_on date,
    file uuid references media_object,
    replaced_by uuid references legal_document check (replaced_by <> id),
    version int not null default 1,
    unique (region, kind, number_key, year)
);

create table kim_group_basis (
    group_id uuid not null references kim_group,
    document_id uuid not null references legal_document,
    primary key (group_id, document_id)
);
create index kim_group_basis_by_document on kim_group_basis (document_id);

create table kim_step (
    id uuid primary key,
    group_id uuid not null references kim_group,
    event text not null,
    from_state text, -- null at its beginning
    to_state text not null,
    reason text not null,
    missing text[] not null default '{}', -- what was missing when a registrar accepted it all the same
    account_id uuid not null references account,
    at timestamptz not null
);
create index kim_step_by_group on kim_step (group_id, at);
revoke update, delete on kim_step from ${application};

create table kim_rule (
    key text primary key,
    value int not null,
    least int not null,
    most int not null,
    words text[] not null default '{}',
    source text not null,
    position int not null,
    version int not null default 1,
    check (value between least and most)
);
insert into kim_rule (key, value, least, most, words, source, position) values
    ('least_members', 10, 3, 100, '{}', 'Pedoman pembentukan KIM; jumlah berbeda antarsumber, 10 adalah nilai awal MyMeIn', 10),
    ('compulsory_officers', 0, 0, 0, '{CHAIR,SECRETARY,TREASURER}', 'Pedoman pembentukan KIM: sekurangnya ketua, sekretaris dan bendahara', 20),
    ('barred', 0, 0, 0, '{kepala desa,lurah,camat,anggota TNI,anggota Polri,pengurus partai}', 'Nilai awal MyMeIn: KIM adalah lembaga warga; sesuaikan dengan pedoman daerah', 30);
revoke insert, delete on kim_rule from ${application};

-- Of which ends people were told, so that they are told once.
create table kim_reminder (
    thing uuid not null,
    ends_on date not null,
    days int not null,
    group_id uuid not null references kim_group,
    path text not null,
    key text not null,
    told_at timestamptz not null,
    settled_at timestamptz,
    primary key (thing, ends_on, days)
);
create index kim_reminder_by_group on kim_reminder (group_id) where settled_at is null;

-- The last end of every decree and every post that is at work, where one is known.
create view kim_ending as
    select d.id as thing, d.group_id, 'decree' as kind, '' as post, d.number as what, d.valid_until as ends_on
    from kim_decree d
    join kim_group g on g.id = d.group_id and g.state in ('ACTIVE', 'DORMANT')
    where d.valid_until is not null and not exists (
        select from kim_decree later
        where later.group_id = d.group_id and later.purpose = d.purpose and later.id <> d.id
          and coalesce(later.valid_until, 'infinity') > d.valid_until)
    union all
    select o.id, o.group_id, 'term', o.post, o.name, o.term_until
    from kim_officer o
    join kim_group g on g.id = o.group_id and g.state in ('ACTIVE', 'DORMANT')
    where o.term_until is not null and not exists (
        select from kim_officer later
        where later.group_id = o.group_id and later.post = o.post and later.title = o.title and later.id <> o.id
          and coalesce(later.term_until, 'infinity') > o.term_until);

-- Who may see a group: its own people, those of the village or district that it is of or that proposed it, and registrars.
create function kim_group_visible(g kim_group, offices uuid[], places text[], regions text[]) returns boolean
    language sql stable parallel safe
    return g.proposed_by_office = any (offices) or g.office_id = any (offices) or g.region = any (places)
        or region_within(g.region, regions);
