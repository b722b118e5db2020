-- Whether the story's own office speaks; otherwise it is asked and an answer is due.
alter table story_message add column by_office boolean not null default false;

-- Words by which the form guesses what kind of news a story is. The contributor sees the guess and may change it.
create table category_word (
    category text not null references category,
    word text not null check (word ~ '^[a-z]{3,}$'), -- as a word of the story begins
    primary key (category, word)
);

insert into category_word (category, word)
select category, word from (values
    ('pemerintahan', 'bupati camat pembakal musrenbang apbd perangkat pemilihan pilkades rapat dprd kunjungan pelantikan'),
    ('pembangunan', 'jembatan jalan embung irigasi bangun drainase paving semen gedung rehab listrik sumur perbaikan'),
    ('ekonomi', 'umkm pasar koperasi dagang usaha harga jual bumdes modal kerajinan wisata pelatihan'),
    ('pertanian', 'tani panen padi karet sawah pupuk benih ternak sapi ikan kebun jagung sawit'),
    ('pendidikan', 'sekolah murid guru siswa belajar paud beasiswa ujian kelas perpustakaan santri madrasah'),
    ('kesehatan', 'posyandu puskesmas sehat imunisasi stunting dokter bidan balita vaksin gizi lansia obat'),
    ('sosial-budaya', 'budaya adat gotong bakti masjid pengajian seni tari aruh bantuan maulid lomba'),
    ('lingkungan', 'banjir longsor kebakaran karhutla sampah sungai pohon asap angin bencana hutan gempa'),
    ('keamanan', 'polisi polsek polres pencurian kecelakaan ronda narkoba siskamling tertib lalu tilang hilang'),
    ('olahraga', 'sepak bola voli turnamen juara atlet badminton porprov pertandingan bulutangkis senam futsal balap'),
    ('pengumuman', 'pengumuman pendaftaran jadwal pemadaman undangan lowongan seleksi formulir pemberitahuan edaran libur')
) as list (category, words), regexp_split_to_table(words, ' ') as word;

-- A story as its own office follows it: by which filters it is found there.
create view own_story as
select s.*, p.path,
    s.state = 'DRAFT' and s.submitted_at is not null as returned,
    coalesce(not asked.by_office, false) as asked,
    array_remove(array[
        case when (s.state = 'DRAFT' and s.submitted_at is not null) or not asked.by_office then 'to_do' end,
        case when s.state = 'DRAFT' and p.path is null then 'draft' end,
        case when s.state in ('SUBMITTED', 'IN_REVIEW', 'AWAITING_AUTHENTICITY', 'READY', 'SCHEDULED') and p.path is null
            then 'underway' end,
        case when p.path is not null then 'public' end,
        case when s.state in ('REJECTED', 'REFUSED_AS_HOAX', 'RETRACTED') then 'closed' end
    ], null) as filters
from story s
left join published_story p on p.story_id = s.id
left join lateral (
    select m.by_office from story_message m where m.story_id = s.id order by m.sent_at desc, m.id desc limit 1
) asked on true;
