create table office (
    id uuid primary key,
    kind text not null,
    name text not null check (length(name) between 1 and 200),
    slug text not null unique,
    region_code text not null check (region_code ~ '^\d{2}(\.\d{2}(\.\d{2}(\.\d{4})?)?)?$'),
    created_at timestamptz not null,
    version int not null default 0
);
-- This operator class lets a region's prefix use the index.
create index office_by_region on office (region_code text_pattern_ops);

create table account (
    id uuid primary key,
    login text not null check (length(login) between 1 and 254),
    name text not null check (length(name) between 1 and 200),
    email text not null default '',
    -- Null where a person signs in without one: by passkey or through a provider.
    password_hash text,
    must_change_password boolean not null default false,
    language text not null default 'id' check (language in ('id', 'en')),
    state text not null default 'ACTIVE' check (state in ('ACTIVE', 'DEACTIVATED')),
    demo boolean not null default false,
    created_at timestamptz not null,
    version int not null default 0
);
create unique index account_by_login on account (lower(login));
create index account_by_email on account (lower(email)) where email <> '';

-- What a person may do within an office. No roles left means no row.
create table membership (
    account uuid not null references account,
    office uuid not null references office,
    roles text[] not null check (cardinality(roles) > 0),
    since timestamptz not null,
    primary key (account, office)
);
create index membership_by_office on membership (office);
