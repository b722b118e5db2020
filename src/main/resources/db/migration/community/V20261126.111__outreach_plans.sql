-- Where a KIM group means to go. A village is done by the activity that did it.
create table outreach_plan (
    id uuid primary key,
    group_id uuid not null references kim_group,
    topic text not null check (topic <> ''),
    planned_on date not null,
    note text not null default '',
    made_by uuid not null references account,
    made_at timestamptz not null,
    changed_at timestamptz not null,
    cancelled text not null default '', -- why; empty while it stands
    version int not null default 1
);
create index outreach_plan_by_group on outreach_plan (group_id, planned_on);

create table outreach_stop (
    plan_id uuid not null references outreach_plan,
    region text not null,
    activity_id uuid references activity,
    primary key (plan_id, region)
);
create index outreach_stop_by_activity on outreach_stop (activity_id);

revoke delete on outreach_plan from ${application};
