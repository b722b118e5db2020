-- A way in for one person, by a link that an administrator hands over. Void once accepted, withdrawn or expired.
create table invitation (
    id uuid primary key,
    -- Of the link's secret, which is shown once and stored nowhere.
    token_hash text not null unique,
    office uuid not null references office,
    roles text[] not null check (cardinality(roles) > 0),
    -- Whom it is meant for, as the administrator knows the person.
    label text not null check (length(label) between 1 and 200),
    -- Whose roles in the office end when it is accepted; null for a person who comes in addition.
    predecessor uuid references account,
    invited_by uuid not null references account,
    created_at timestamptz not null,
    expires_at timestamptz not null,
    accepted_at timestamptz,
    accepted_by uuid references account,
    withdrawn_at timestamptz,
    check (accepted_at is null or withdrawn_at is null)
);
create index invitation_by_office on invitation (office);
