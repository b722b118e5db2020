-- Boundaries of places as they are drawn: simplified, GeoJSON (RFC 7946), WGS 84 with five decimals. Loaded by an operator; none ships.
create table region_boundary (
    code text collate "C" primary key references region (code) check (length(code) in (5, 8, 13)),
    geometry text not null check (geometry ~ '^\{"type":"(Multi)?Polygon","coordinates":\[')
);
