-- Whether those who decide were told that its time runs out, and that it is over.
alter table aspiration_data_request
    add warned_at timestamptz,
    add late_at timestamptz;
