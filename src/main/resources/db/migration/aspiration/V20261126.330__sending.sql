-- Words that came in lately, to notice the same text from ever new devices. Nothing says who sent them.
create table aspiration_sent_text (
    hash char(64) not null,
    sent_at timestamptz not null
);
create index aspiration_sent_text_by_hash on aspiration_sent_text (hash, sent_at);
create index aspiration_sent_text_by_time on aspiration_sent_text (sent_at);

insert into aspiration_rule (key, value, source)
values ('same_text_a_day', 20, 'Aturan MyMeIn: kiriman dengan kata-kata yang sama dari perangkat baru dalam sehari'),
    ('receipt_an_hour', 20, 'Aturan MyMeIn: langkah pengirim dengan satu tanda terima dalam satu jam'),
    ('photos_an_hour', 60, 'Aturan MyMeIn: foto dari satu perangkat dalam satu jam'),
    ('wrong_codes_all_an_hour', 1000,
        'Aturan MyMeIn: kode tanda terima yang salah dari semua perangkat dalam satu jam, sebelum perangkat baru diminta menunggu');
