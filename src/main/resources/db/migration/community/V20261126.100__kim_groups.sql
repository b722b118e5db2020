-- Residents' information groups (KIM) and the forums above them, over their whole life.
create table kim_group (
    id uuid primary key,
    kind text not null check (kind in ('KIM', 'FORUM')),
    office_id uuid unique references office, -- by which its people send news; from its acceptance on
    proposed_by_office uuid not null references office,
    region text not null, -- code of its village or district; of its regency or province for a forum
    name text not null check (name <> ''),
    slug text unique, -- given at its acceptance, for good
    founded_on date,
    secretariat text not null default '',
    phone text not null default '',
    email text not null default '',
    contact_public boolean not null default false,
    topics text[] not null default '{}',
    national_id text not null default '',
    state text not null check (state in ('DRAFT', 'PROPOSED', 'ACTIVE', 'DORMANT', 'DISSOLVED', 'DISCARDED')),
    returned text not null default '', -- why the registrar gave it back
    created_by uuid not null references account,
    created_at timestamptz not null,
    changed_at timestamptz not null,
    version int not null default 1,
    check (state in ('DRAFT', 'PROPOSED', 'DISCARDED') or slug is not null),
    check (kind = 'FORUM' or state in ('DRAFT', 'PROPOSED', 'DISCARDED') or office_id is not null)
);
create index kim_group_by_region on kim_group (region text_pattern_ops, state);
create index kim_group_by_proposer on kim_group (proposed_by_office);
create unique index kim_group_by_national_id on kim_group (national_id) where national_id <> '' and state <> 'DISCARDED';
revoke delete on kim_group from ${application};
