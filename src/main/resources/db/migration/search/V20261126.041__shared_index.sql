-- Indexes that all nodes share, where they lie in OpenSearch: which is whole, and how far it has followed.
create table search_shared (
    name text primary key,
    version int not null,
    horizon bigint, -- null until it is whole
    at timestamptz not null default now(),
    obsolete_at timestamptz -- answers no longer; dropped when nobody can still be asking it
);
