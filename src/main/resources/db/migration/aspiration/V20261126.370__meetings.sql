-- Coordination of what needs more than one office: a meeting, what was decided there, and whether it was done.
create table coordination_meeting (
    id uuid primary key,
    office_id uuid not null references office, -- who called it
    region text not null,
    title text not null,
    held_on date not null,
    place text not null default '',
    agenda text not null default '',
    minutes text not null default '',
    cancelled text not null default '',
    called_by uuid not null references account,
    called_at timestamptz not null,
    changed_at timestamptz not null,
    version int not null default 1
);
create index coordination_meeting_by_region on coordination_meeting (region text_pattern_ops, held_on desc);

create table coordination_office (
    meeting_id uuid not null references coordination_meeting,
    office_id uuid not null references office,
    primary key (meeting_id, office_id)
);
create index coordination_office_by_office on coordination_office (office_id);

create table coordination_case (
    meeting_id uuid not null references coordination_meeting,
    aspiration_id uuid not null references aspiration,
    primary key (meeting_id, aspiration_id)
);
create index coordination_case_by_aspiration on coordination_case (aspiration_id);

create table coordination_decision (
    id uuid primary key,
    meeting_id uuid not null references coordination_meeting,
    text text not null,
    owner_id uuid not null references office,
    due_on date not null,
    decided_at timestamptz not null,
    done_at timestamptz,
    done_by uuid references account,
    result text not null default '',
    reminded_on date -- the last day on which its owner was reminded
);
create index coordination_decision_by_meeting on coordination_decision (meeting_id, due_on);
create index coordination_decision_open on coordination_decision (due_on) where done_at is null;
