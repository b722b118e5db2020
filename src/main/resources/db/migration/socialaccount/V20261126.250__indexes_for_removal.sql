-- PostgreSQL looks for whatever refers to a row before it removes it: without these, taking back an import of 250,000 accounts reads the whole
-- register 250,000 times.
create index social_account_by_target on social_account (moved_to) where moved_to is not null;
create index social_task_by_account on social_task (account_id);
create index social_report_by_resembled on social_report (resembles) where resembles is not null;
