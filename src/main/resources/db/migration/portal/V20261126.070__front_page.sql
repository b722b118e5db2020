-- The front page as editors arrange it: what they work on (draft) and what the public sees (public). There is one front page.
create table front_page (
    only_one boolean primary key default true check (only_one),
    version int not null default 0,
    public_version int not null default 0,
    changed_by uuid references account,
    changed_at timestamptz,
    published_by uuid references account,
    published_at timestamptz,
    check (public_version <= version)
);
insert into front_page default values;

-- Parts of the page in their order. A part that the program knows and the table does not is shown where the program has it.
create table front_block (
    stage text not null check (stage in ('draft', 'public')),
    kind text not null,
    position int not null,
    shown boolean not null,
    primary key (stage, kind)
);
insert into front_block (stage, kind, position, shown)
select stage, kind, position, true
from unnest(array['draft', 'public']) stage
cross join unnest(array['LEAD', 'LATEST', 'PICKS', 'VILLAGE', 'PICTURES', 'DISTRICTS']) with ordinality as k (kind, position);

-- Stories that stand on the page whatever is newer: one leads, the others are the newsroom's choice.
create table front_pin (
    stage text not null check (stage in ('draft', 'public')),
    story_id uuid not null references story on delete cascade,
    leads boolean not null,
    position int not null,
    until timestamptz,
    primary key (stage, story_id)
);
create unique index front_pin_leads on front_pin (stage) where leads;
create index front_pin_by_story on front_pin (story_id);
