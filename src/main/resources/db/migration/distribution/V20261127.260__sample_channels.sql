-- A channel that only shows how channels look, as in the demo. It never goes, so its platform is never asked for anything.
alter table channel add column sample boolean not null default false;
alter table channel add constraint channel_sample_rests check (not sample or state in ('PAUSED', 'CLOSED'));
