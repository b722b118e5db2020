-- A feed that only shows how feeds look, as in the demo. Its site is never asked for anything.
alter table feed add column sample boolean not null default false;
