-- How long each step may take, by which source. A version is never changed: the next one takes its place on a day and binds
-- what begins from that day on.
create table clock_rule (
    id uuid primary key,
    step text not null check (step in ('VERIFY', 'START', 'ANSWER', 'ANSWER_FORMALLY', 'REPLY', 'CLOSE', 'REOPEN',
        'DATA_REQUEST', 'KEEP_SENDER', 'KEEP_REFUSED')),
    kind text check (kind in ('COMPLAINT', 'ASPIRATION', 'INFORMATION')), -- null: any
    inspection boolean, -- null: needed or not
    amount int not null check (amount between 1 and 5000),
    extra int not null check (extra between 0 and 5000), -- what a written reason adds
    unit text not null check (unit in ('WORKING_DAY', 'DAY', 'HOUR')),
    warn_before int not null check (warn_before between 0 and amount),
    escalation text not null check (escalation in ('NOBODY', 'VERIFIER', 'OFFICE_LEADER', 'LEADER', 'ADMINISTRATOR')),
    basis text not null check (basis <> ''),
    basis_url text not null,
    valid_from date not null,
    valid_until date check (valid_until >= valid_from), -- null: until another takes its place
    unique nulls not distinct (step, kind, inspection, valid_from)
);

insert into clock_rule (id, step, kind, inspection, amount, extra, unit, warn_before, escalation, basis, basis_url, valid_from)
values
    (gen_random_uuid(), 'VERIFY', null, null, 3, 0, 'WORKING_DAY', 1, 'LEADER',
        'SP4N-LAPOR! (Permen PANRB Nomor 62 Tahun 2018): verifikasi dan penerusan paling lambat 3 hari kerja',
        'https://www.lapor.go.id/', '2019-01-01'),
    (gen_random_uuid(), 'START', null, null, 5, 0, 'WORKING_DAY', 1, 'OFFICE_LEADER',
        'SP4N-LAPOR! (Permen PANRB Nomor 62 Tahun 2018): instansi mulai menindaklanjuti paling lambat 5 hari kerja',
        'https://www.lapor.go.id/', '2019-01-01'),
    (gen_random_uuid(), 'ANSWER', null, false, 14, 0, 'WORKING_DAY', 3, 'LEADER',
        'SP4N-LAPOR! (Permen PANRB Nomor 62 Tahun 2018): tanpa pemeriksaan lapangan paling lambat 14 hari kerja',
        'https://www.lapor.go.id/', '2019-01-01'),
    (gen_random_uuid(), 'ANSWER', null, true, 60, 0, 'WORKING_DAY', 10, 'LEADER',
        'SP4N-LAPOR! (Permen PANRB Nomor 62 Tahun 2018): yang perlu pemeriksaan paling lambat 60 hari kerja',
        'https://www.lapor.go.id/', '2019-01-01'),
    (gen_random_uuid(), 'ANSWER', 'INFORMATION', null, 5, 0, 'WORKING_DAY', 1, 'OFFICE_LEADER',
        'SP4N-LAPOR! (Permen PANRB Nomor 62 Tahun 2018): permintaan informasi paling lambat 5 hari kerja',
        'https://www.lapor.go.id/', '2019-01-01'),
    (gen_random_uuid(), 'ANSWER_FORMALLY', 'INFORMATION', null, 10, 7, 'WORKING_DAY', 3, 'LEADER',
        'UU Nomor 14 Tahun 2008 Pasal 22: 10 hari kerja sejak diterima, dapat diperpanjang 7 hari kerja dengan alasan tertulis',
        'https://peraturan.bpk.go.id/Details/39047/uu-no-14-tahun-2008', '2010-04-30'),
    (gen_random_uuid(), 'REPLY', null, null, 10, 0, 'WORKING_DAY', 3, 'NOBODY',
        'SP4N-LAPOR!: ditutup setelah 10 hari kerja tanpa tanggapan pelapor; untuk pertanyaan petugas kami pakai angka yang sama',
        'https://www.lapor.go.id/', '2019-01-01'),
    (gen_random_uuid(), 'CLOSE', null, null, 10, 0, 'WORKING_DAY', 3, 'NOBODY',
        'SP4N-LAPOR!: ditutup setelah 10 hari kerja tanpa tanggapan pelapor',
        'https://www.lapor.go.id/', '2019-01-01'),
    (gen_random_uuid(), 'REOPEN', null, null, 30, 0, 'DAY', 5, 'NOBODY',
        'Aturan sendiri MyMeIn, tanpa dasar hukum: pengirim dapat membuka kembali selama 30 hari kalender', '', '2019-01-01'),
    (gen_random_uuid(), 'DATA_REQUEST', null, null, 72, 0, 'HOUR', 24, 'ADMINISTRATOR',
        'UU Nomor 27 Tahun 2022 Pasal 32 dan seterusnya: 3 x 24 jam sejak permintaan diterima',
        'https://peraturan.bpk.go.id/Details/229798/uu-no-27-tahun-2022', '2022-10-17'),
    (gen_random_uuid(), 'KEEP_SENDER', null, null, 365, 0, 'DAY', 30, 'NOBODY',
        'Aturan sendiri MyMeIn: 1 tahun sesudah selesai. UU Nomor 27 Tahun 2022 Pasal 42 sampai 44 mewajibkan penghapusan, tanpa angka',
        'https://peraturan.bpk.go.id/Details/229798/uu-no-27-tahun-2022', '2019-01-01'),
    (gen_random_uuid(), 'KEEP_REFUSED', null, null, 90, 0, 'DAY', 7, 'NOBODY',
        'Aturan sendiri MyMeIn: 90 hari sesudah ditolak. UU Nomor 27 Tahun 2022 Pasal 42 sampai 44 mewajibkan penghapusan, tanpa angka',
        'https://peraturan.bpk.go.id/Details/229798/uu-no-27-tahun-2022', '2019-01-01');
revoke update on clock_rule from ${application};
