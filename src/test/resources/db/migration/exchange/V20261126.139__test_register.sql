-- A register of the tests' own, to import into.
create table test_register (
    id uuid primary key,
    name text not null,
    place text,
    founded date,
    members numeric,
    version int not null default 1,
    import_id uuid,
    import_version int,
    before jsonb -- what it was before that import; null where the import added it
);
create unique index test_register_name on test_register (lower(name));
