-- One public key a row, as WebAuthn's server side needs it (W3C Web Authentication level 3, section 4: credential record).
create table passkey (
    id text primary key,
    account uuid not null references account,
    label text not null,
    public_key bytea not null,
    signature_count bigint not null,
    user_verified boolean not null,
    backup_eligible boolean not null,
    backup_state boolean not null,
    transports text[] not null,
    attestation bytea,
    attestation_client_data bytea,
    created_at timestamptz not null,
    last_used timestamptz not null
);
create index passkey_by_account on passkey (account);
