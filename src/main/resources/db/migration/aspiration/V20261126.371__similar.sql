-- What public aspirations speak of, district by district, so that a similar one is found while somebody writes.
create table aspiration_words (
    aspiration_id uuid primary key references aspiration,
    district text not null,
    words text[] not null -- each with its district before it, so that a list of the index never leaves the district
);
create index aspiration_words_index on aspiration_words using gin (words) with (fastupdate = off);

-- In how many of a district's aspirations a word stands: rare words tell more, and cost less to look up.
create table aspiration_word (
    district text not null,
    word text not null,
    documents int not null,
    primary key (district, word)
);
