-- What the desk needs to keep the rules, and answers to begin with.
alter table aspiration_category add column version int not null default 1;

alter table aspiration_rule
    add column label_id text not null default '',
    add column label_en text not null default '',
    add column least int not null default 1,
    add column most int not null default 1000000,
    add column position int not null default 900;
update aspiration_rule set label_id = 'Kiriman dari satu perangkat dalam satu jam',
    label_en = 'Sent from one device in an hour', least = 1, most = 1000, position = 10 where key = 'device_an_hour';
update aspiration_rule set label_id = 'Kiriman dari semua perangkat dalam satu menit',
    label_en = 'Sent from all devices in a minute', least = 100, most = 1000000, position = 20 where key = 'all_a_minute';
update aspiration_rule set label_id = 'Kode tanda terima yang salah dari satu perangkat dalam satu jam',
    label_en = 'Wrong receipt codes from one device in an hour', least = 3, most = 1000, position = 30
    where key = 'wrong_codes_an_hour';
update aspiration_rule set label_id = 'Berapa kali pengirim dapat membuka lagi laporannya',
    label_en = 'How often a sender may open a report again', least = 1, most = 20, position = 40 where key = 'reopenings';

-- Words to begin an answer with. {nomor}, {judul} and {instansi} are filled in.
create table answer_template (
    id uuid primary key,
    office_id uuid references office, -- null: for everybody
    name text not null,
    body text not null,
    position int not null default 100,
    version int not null default 1
);
create index answer_template_by_office on answer_template (office_id);

insert into answer_template (id, name, body, position)
values
    (gen_random_uuid(), 'Sudah diperbaiki', 'Terima kasih atas laporan Anda nomor {nomor}, "{judul}".

Petugas {instansi} sudah datang ke lokasi dan memperbaikinya pada tanggal [tanggal]. Yang dikerjakan: [tuliskan].

Kalau masih ada yang belum beres, balas di halaman tanda terima Anda.', 10),
    (gen_random_uuid(), 'Dijadwalkan', 'Terima kasih atas laporan Anda nomor {nomor}.

Kami sudah memeriksanya. Pekerjaannya kami jadwalkan mulai [tanggal] dan kami perkirakan selesai [tanggal]. Sampai saat itu [yang perlu diperhatikan warga].

Perkembangannya kami kabarkan di halaman tanda terima Anda.', 20),
    (gen_random_uuid(), 'Masuk rencana tahun depan', 'Terima kasih atas laporan Anda nomor {nomor}, "{judul}".

Kami sudah memeriksanya dan setuju bahwa ini perlu dikerjakan. Biayanya belum ada dalam anggaran tahun ini, jadi kami usulkan untuk tahun [tahun]. Usulan itu dapat Anda kawal lewat musyawarah desa pada bulan [bulan].

Untuk sementara, yang dapat kami lakukan: [tuliskan].', 30),
    (gen_random_uuid(), 'Bukan kewenangan kabupaten', 'Terima kasih atas laporan Anda nomor {nomor}.

Hal ini ditangani oleh [nama instansi], bukan oleh pemerintah kabupaten. Laporan Anda sudah kami teruskan ke sana pada tanggal [tanggal]. Anda juga dapat menghubunginya langsung: [alamat, telepon].

Kami tetap memantau dan mengabarkan jawabannya di sini.', 40),
    (gen_random_uuid(), 'Informasi yang diminta', 'Terima kasih atas permintaan informasi nomor {nomor}.

Informasi yang Anda minta: [tuliskan, atau sebutkan alamat halamannya].

Kalau ada bagian yang belum jelas, balas di halaman tanda terima Anda. Kalau Anda tidak puas, Anda berhak mengajukan keberatan dalam 30 hari kerja kepada atasan PPID.', 50),
    (gen_random_uuid(), 'Informasi tidak dapat diberikan', 'Terima kasih atas permintaan informasi nomor {nomor}.

Informasi ini tidak dapat kami berikan karena [alasan dan pasalnya]. Yang dapat kami berikan: [tuliskan].

Kalau Anda tidak setuju, Anda berhak mengajukan keberatan dalam 30 hari kerja kepada atasan PPID.', 60),
    (gen_random_uuid(), 'Aspirasi diterima', 'Terima kasih atas usul Anda nomor {nomor}, "{judul}".

Usul ini kami bahas pada [rapat, tanggal]. Hasilnya: [diterima, diterima sebagian, atau belum dapat dikerjakan], karena [alasan].

Langkah berikutnya: [tuliskan, dengan tanggal].', 70),
    (gen_random_uuid(), 'Sudah sesuai aturan', 'Terima kasih atas laporan Anda nomor {nomor}.

Kami sudah memeriksanya pada [tanggal] dengan cara [tuliskan]. Yang kami temukan: [tuliskan]. Hal itu sesuai dengan aturan [sebutkan aturannya dengan bahasa sehari-hari].

Kalau Anda punya bukti lain, kirimkan lewat halaman tanda terima Anda. Kami periksa lagi.', 80);
