-- What of the demo is there already, so that a loading that was cut off goes on where it stopped. Empty where no demo is.
create table demo_part (
    key text primary key, -- office:<key>, person:<key>, story:<key>; demo:begun is the first of all
    made uuid, -- the id of what it became
    at timestamptz not null -- of demo:begun: the moment that all of the demo's past is counted back from
);
