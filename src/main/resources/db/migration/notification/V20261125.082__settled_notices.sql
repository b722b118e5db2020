-- Notices of a thing that is done are found by where they lead.
create index notification_unread_by_path on notification (path) where read_at is null;
