-- What people were told. Each row is the letter as well, where mail is configured: its state, attempts and next try.
create table notification (
    id uuid primary key,
    account uuid not null references account,
    key text not null,
    arguments text[] not null,
    path text not null check (path like '/%'),
    told_at timestamptz not null,
    read_at timestamptz,
    mail_state text not null check (mail_state in ('NONE', 'WAITING', 'SENT', 'GIVEN_UP')),
    mail_attempts int not null default 0,
    mail_next_try timestamptz not null,
    -- What the mail server said last; for the operator.
    mail_error text not null default ''
);
create index notification_by_account on notification (account, id desc);
create index notification_unread on notification (account) where read_at is null;
create index notification_to_mail on notification (mail_next_try) where mail_state = 'WAITING';
