-- What an office sent in on behalf of others, for its own list.
create index aspiration_sender_carried on aspiration_sender (carried_office, aspiration_id) where carried_office is not null;
