-- Days on which offices do not work, each with whoever decided it. Saturdays and Sundays are free without a row.
create table day_off (
    id uuid primary key,
    day date not null check (day between '2000-01-01' and '2100-12-31'),
    place text collate "C" references region (code), -- null: the whole country
    kind text not null check (kind in ('NATIONAL', 'JOINT_LEAVE', 'LOCAL')),
    name text not null check (name <> ''),
    source text not null check (source in ('JOINT_DECREE', 'PRESIDENT', 'GOVERNOR', 'REGENT', 'ESTIMATE')),
    source_number text not null default '',
    source_year int check (source_year between 1945 and 2100),
    version int not null default 1,
    unique nulls not distinct (day, place),
    check ((kind = 'LOCAL') = (place is not null))
);
create index day_off_by_place on day_off (place) where place is not null;
