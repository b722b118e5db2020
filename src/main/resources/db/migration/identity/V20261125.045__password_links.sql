-- The one open way back for a person who forgot the password, by a link that an administrator hands over. The row goes when the
-- link is used, when the account is closed or its password is changed otherwise; a newer link takes the older one's place. Who
-- made and who used one is in the audit trail.
create table password_link (
    account uuid primary key references account,
    -- Of the link's secret, which is shown once and stored nowhere.
    token_hash text not null unique,
    expires_at timestamptz not null
);
