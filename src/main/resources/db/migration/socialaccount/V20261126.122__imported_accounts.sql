-- What an import changed can be given back as long as nobody has worked on it.
alter table social_account
    add import_version int, -- the version that the import left behind
    add import_before jsonb; -- what stood there; null for an account that the import added
