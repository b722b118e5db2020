-- True where a region is one of the roots or lies below one: how every look-up is kept within what its actor may see.
create function region_within(code text, roots text[]) returns boolean
    language sql immutable parallel safe
    return exists (select from unnest(roots) as root where code = root or starts_with(code, root || '.'));
