-- The level, the parent and the kind stand in the Ministry's code, so they are read from it and cannot contradict it.
-- Collated byte by byte, so that everything below a region is a range of the primary key.
create table region (
    code text collate "C" primary key check (code ~ '^\d{2}(\.\d{2}(\.\d{2}(\.\d{4})?)?)?$'),
    parent text collate "C" generated always as (
        case length(code) when 5 then left(code, 2) when 8 then left(code, 5) when 13 then left(code, 8) end
    ) stored references region (code),
    level text not null generated always as (
        case length(code) when 2 then 'PROVINCE' when 5 then 'REGENCY' when 8 then 'DISTRICT' else 'VILLAGE' end
    ) stored,
    kelurahan boolean not null generated always as (substr(code, 10, 1) = '1') stored,
    name text not null check (name <> ''),
    -- Part of public addresses: given once, never changed, not even when the name is.
    slug text not null unique,
    lat double precision check (lat between -90 and 90),
    lng double precision check (lng between -180 and 180),
    postcode text
);
create index region_by_parent on region (parent);

-- The regencies that this installation is for.
create table served_regency (
    code text collate "C" primary key references region (code) check (length(code) = 5)
);

-- Counts the changes, so that whoever keeps the tree in memory sees when it is out of date.
create table region_version (
    single boolean primary key default true check (single),
    version bigint not null
);
insert into region_version (version) values (0);
