-- Photos of people without an account: their original is not kept, nor anything that the file says of them.
alter table media_object alter column uploaded_by drop not null;
create unique index media_object_of_residents on media_object (kind, client_id) where uploaded_by is null;
