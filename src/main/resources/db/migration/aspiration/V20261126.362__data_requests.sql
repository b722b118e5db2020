-- What people ask of their own data. Their words stand here until somebody has decided, and no longer.
create table aspiration_data_request (
    id uuid primary key,
    aspiration_id uuid not null references aspiration,
    wish text not null check (wish in ('ACCESS', 'ERASURE', 'CORRECTION')),
    words text not null default '',
    state text not null check (state in ('OPEN', 'GRANTED', 'REFUSED')),
    reason text not null default '', -- what was answered
    received_at timestamptz not null,
    decided_at timestamptz,
    decided_by uuid references account,
    version int not null default 1,
    check ((state = 'OPEN') = (decided_at is null)),
    check (state = 'OPEN' or words = '')
);
create unique index aspiration_data_request_open on aspiration_data_request (aspiration_id, wish) where state = 'OPEN';
create index aspiration_data_request_by_aspiration on aspiration_data_request (aspiration_id, received_at);
create index aspiration_data_request_by_time on aspiration_data_request (state, received_at);

-- When the sender's code was last sent to the sender's own address, so that nobody floods it.
create table aspiration_code_letter (
    aspiration_id uuid primary key references aspiration,
    sent_at timestamptz not null
);

create index aspiration_sender_email on aspiration_sender (lower(email)) where email <> '';
create index aspiration_sender_kept on aspiration_sender (aspiration_id) where erased_at is null;
