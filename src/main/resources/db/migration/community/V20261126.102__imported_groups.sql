-- What imports did to groups, so that a whole one can be taken back.
create table kim_import (
    import_id uuid not null,
    group_id uuid not null references kim_group,
    before jsonb, -- null where the import added the group
    after jsonb not null,
    primary key (import_id, group_id)
);

-- Everything about a group that an import may write, to be compared and to be put back.
create function kim_group_snapshot(which uuid) returns jsonb
    language sql stable
    return (
        select jsonb_build_object(
            'group', to_jsonb(g) - 'changed_at' - 'version',
            'decrees', coalesce((select jsonb_agg(to_jsonb(d) order by d.id) from kim_decree d where d.group_id = which), '[]'),
            'officers', coalesce((select jsonb_agg(to_jsonb(o) order by o.id) from kim_officer o where o.group_id = which), '[]'),
            'members', coalesce((select jsonb_agg(to_jsonb(m) order by m.id) from kim_member m where m.group_id = which), '[]'))
        from kim_group g where g.id = which);
