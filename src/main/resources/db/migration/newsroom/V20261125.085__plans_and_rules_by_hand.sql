-- For which due date the people of a plan were reminded: a plan that is moved is reminded of again.
alter table plan add column reminded_for date;
create index plan_open on plan (due_on) where not done;

-- What two administrators may change at the same time carries a version.
alter table authenticity_rule add column version int not null default 0;
alter table checklist_item add column version int not null default 0;
alter table category add column version int not null default 0;

-- Between which values a figure makes sense.
alter table newsroom_rule
    add column version int not null default 0,
    add column least int not null default 1,
    add column most int not null default 1000,
    add column position int not null default 0;
update newsroom_rule set least = 5, most = 480, position = 10 where key = 'claim_minutes';
update newsroom_rule set least = 1, most = 168, position = 20 where key = 'urgent_hours';
update newsroom_rule set least = 7, most = 365, position = 30 where key = 'silent_days';
alter table newsroom_rule
    alter column least drop default,
    alter column most drop default,
    add check (value between least and most);

-- Whether a category is in use is asked before one is removed, and queues are narrowed down by it.
create index revision_by_category on revision ((content ->> 'category'));
