-- One row an act. Each carries the hash of the one before it, so that a row changed or taken out later shows.
create table audit_entry (
    id bigint generated always as identity primary key,
    at timestamptz not null,
    actor text not null,
    action text not null,
    subject text not null,
    details jsonb not null,
    previous_hash text not null,
    hash text not null unique
);
create index audit_entry_by_subject on audit_entry (subject, id);
create index audit_entry_by_actor on audit_entry (actor, id);
revoke update, delete, truncate on audit_entry from ${application};

-- The rights above bind the application's role; this binds everybody who does not take the trigger away first.
create function audit_entry_is_for_good() returns trigger language plpgsql as $$
begin
    raise exception 'audit_entry can only be added to' using errcode = 'insufficient_privilege';
end
$$;
create trigger audit_entry_rows_stay before update or delete on audit_entry
    for each row execute function audit_entry_is_for_good();
create trigger audit_entry_stays before truncate on audit_entry
    for each statement execute function audit_entry_is_for_good();
