-- Which story tells of which aspiration. A pair is made with the draft and counts once the public reads the story.
create table case_story (
    aspiration_id uuid not null references aspiration,
    story_id uuid not null references story,
    number bigint not null, -- of the aspiration, in its public address
    region text not null, -- where it was raised
    made_by uuid not null references account,
    made_at timestamptz not null,
    told_at timestamptz, -- since when the public reads the story; null while it does not
    primary key (aspiration_id, story_id)
);
create index case_story_by_story on case_story (story_id);
create index case_story_told on case_story (region text_pattern_ops) where told_at is not null;

-- The kind of news that becomes of a kind of aspiration; the writer may choose another.
create table case_story_category (
    aspiration_category text primary key references aspiration_category,
    story_category text not null references category
);
insert into case_story_category (aspiration_category, story_category)
values ('infrastruktur', 'pembangunan'),
    ('pelayanan-publik', 'pemerintahan'),
    ('sosial-ekonomi', 'ekonomi'),
    ('ketertiban', 'keamanan'),
    ('pendidikan', 'pendidikan'),
    ('kesehatan', 'kesehatan'),
    ('lingkungan', 'lingkungan'),
    ('pertanian', 'pertanian'),
    ('air-listrik', 'pembangunan'),
    ('lainnya', 'pemerintahan');
