insert into aspiration_rule (key, value, source)
values ('mails_a_day', 30, 'Aturan MyMeIn: laporan lewat surel dari satu alamat dalam sehari'),
    ('mail_receipts_a_day', 5, 'Aturan MyMeIn: tanda terima ke satu alamat surel dalam sehari');
