-- What people sent: photos, whose renditions pages show, and private files. The bytes lie in the object store under the id.
create table media_object (
    id uuid primary key,
    kind text not null check (kind in ('PHOTO', 'FILE')),
    office uuid not null references office,
    region_code text not null,
    uploaded_by uuid not null references account,
    uploaded_at timestamptz not null,
    -- Made by the sender, so that the same thing sent twice is one row.
    client_id uuid not null,
    file_name text not null check (length(file_name) between 1 and 200),
    content_type text not null,
    bytes bigint not null check (bytes > 0),
    sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
    width int,
    height int,
    taken_at timestamptz,
    latitude double precision,
    longitude double precision,
    camera text,
    -- Null while only the people who work on it may see it.
    published_at timestamptz,
    unique (uploaded_by, kind, client_id),
    check (kind = 'FILE' or (width > 0 and height > 0)),
    check ((latitude is null) = (longitude is null)),
    check (kind = 'PHOTO' or published_at is null)
);
create index media_object_by_hash on media_object (sha256);
revoke delete on media_object from ${application};
