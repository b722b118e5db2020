-- How often something was tried in vain: a login, a device, a code. Success clears it.
create table sign_in_limit (
    subject text primary key,
    failures int not null,
    last_failure timestamptz not null,
    open_at timestamptz not null
);

-- Browsers in which a person once signed in, by the hash of their cookie. Others' guesses do not lock these out.
create table known_device (
    account uuid not null references account,
    device text not null,
    last_used timestamptz not null,
    primary key (account, device)
);
create index known_device_by_device on known_device (device);

create table second_factor (
    account uuid primary key references account,
    -- Encrypted with a key that is not in the database.
    secret bytea not null,
    since timestamptz not null,
    -- The last 30-second step whose code was used; no code of it or of an earlier one is taken again.
    last_step bigint not null
);

create table recovery_code (
    account uuid not null references account,
    hash text not null,
    used_at timestamptz,
    primary key (account, hash)
);

-- Shown on the sign-in page of a demo; null for everybody real.
alter table account add column demo_password text check (demo or demo_password is null);
