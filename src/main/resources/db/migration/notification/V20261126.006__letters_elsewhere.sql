-- Where a letter goes that must not go to the address the account has by then; empty for all others.
alter table notification add column mail_address text not null default '';
