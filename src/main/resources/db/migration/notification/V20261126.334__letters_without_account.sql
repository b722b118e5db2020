-- Letters to people without an account. Where they go and what they say is not here: the module that knows the person is asked
-- when the letter leaves, so that nobody is written to who has been erased by then.
alter table notification alter column account drop not null;
alter table notification add column addressee_kind text;
alter table notification add column addressee uuid;
alter table notification add constraint notification_goes_to_one
    check (num_nonnulls(account, addressee) = 1 and num_nonnulls(addressee_kind, addressee) in (0, 2));
