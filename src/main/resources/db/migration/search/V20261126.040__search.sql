-- Which stories the index has yet to look at again. Written in the transaction that changes what the public sees, read by every
-- node that keeps an index; nothing is ever late, because a reader goes by transactions, not by numbers (see ChangeLog).
create table search_change (
    number bigint generated always as identity primary key,
    story_id uuid not null,
    transaction xid8 not null default pg_current_xact_id(),
    at timestamptz not null default now()
);
create index search_change_by_transaction on search_change (transaction);
create index search_change_at on search_change (at);

-- Asked for by an operator; each node that serves takes up the newest.
create table search_rebuild (
    id uuid primary key,
    asked_at timestamptz not null default now()
);

-- The nodes that keep an index, and how far a rebuild has come there.
create table search_node (
    id uuid primary key,
    seen_at timestamptz not null,
    rebuild uuid, -- the newest that was taken up
    running boolean not null default false,
    done bigint not null default 0,
    total bigint not null default 0
);
