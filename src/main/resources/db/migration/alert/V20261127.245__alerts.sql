-- What there is to be told at once, written in the transaction of the release.
create table alert (
    id uuid primary key,
    story_id uuid not null references story,
    release int not null, -- 1 is news, more a correction, 0 a withdrawal
    created_at timestamptz not null,
    unique (story_id, release)
);
create index alert_age on alert (created_at);

-- The audiences that have not made their copies of it yet.
create table alert_waiting (
    alert_id uuid not null references alert on delete cascade,
    audience text not null,
    primary key (audience, alert_id)
);
create index alert_waiting_of on alert_waiting (alert_id);

-- Web push had alerts of its own.
insert into alert (id, story_id, release, created_at) select id, story_id, release, created_at from push_notice;
insert into alert_waiting (alert_id, audience) select id, 'push' from push_notice where not planned;
alter table push_copy drop constraint push_copy_notice_id_fkey;
alter table push_copy rename column notice_id to alert_id;
alter table push_copy add foreign key (alert_id) references alert on delete cascade;
drop table push_notice;
