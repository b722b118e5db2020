-- When it is looked whether what a platform said it posted stands there; null where that is known, or nobody can look.
alter table delivery add column look_at timestamptz;
create index delivery_to_look_at on delivery (channel_id, look_at) where look_at is not null;
