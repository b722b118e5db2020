-- How many follow a channel on a day, as its platform says. How many readers came by it is in short_link_clicks.
create table channel_followers (
    channel_id uuid not null references channel,
    day date not null,
    followers bigint not null check (followers >= 0),
    primary key (channel_id, day)
);
