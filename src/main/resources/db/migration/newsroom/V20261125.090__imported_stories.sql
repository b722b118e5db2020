-- Where a story comes from that was published elsewhere and taken over from there. Its first release has no keys, because
-- nobody here decided on it; the public page says so.
create table story_source (
    story_id uuid primary key references story,
    name text not null check (name <> ''),
    url text not null default '',
    taken_over_at timestamptz not null
);
revoke update, delete on story_source from ${application};

-- True while the public sees a release without keys, as it was taken over.
alter table published_story add column archived boolean not null default false;

-- What the categories of other houses are called here, in lower case; '*' stands for every other. Our own slugs and labels
-- need no row.
create table imported_category (
    name text primary key,
    category text not null references category
);

insert into imported_category (name, category) values
    ('*', 'pemerintahan'),
    ('agama', 'sosial-budaya'),
    ('bencana', 'lingkungan'),
    ('bisnis', 'ekonomi'),
    ('budaya', 'sosial-budaya'),
    ('ekonomi bisnis', 'ekonomi'),
    ('health', 'kesehatan'),
    ('hiburan', 'sosial-budaya'),
    ('hukum', 'keamanan'),
    ('infrastruktur', 'pembangunan'),
    ('inspirasi', 'sosial-budaya'),
    ('keuangan', 'ekonomi'),
    ('kriminal', 'keamanan'),
    ('perikanan', 'pertanian'),
    ('perkebunan', 'pertanian'),
    ('peternakan', 'pertanian'),
    ('politik', 'pemerintahan'),
    ('sepak bola', 'olahraga'),
    ('seni', 'sosial-budaya'),
    ('showbiz', 'sosial-budaya'),
    ('sosial', 'sosial-budaya'),
    ('sport', 'olahraga'),
    ('tajuk utama', 'pemerintahan'),
    ('teknologi', 'pendidikan'),
    ('tni polri', 'keamanan'),
    ('umkm', 'ekonomi'),
    ('wisata', 'ekonomi');
