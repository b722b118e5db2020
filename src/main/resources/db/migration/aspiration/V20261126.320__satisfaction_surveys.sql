-- The questionnaire that a new survey begins with: Permen PANRB 14/2017, article 4 and annex. Each survey keeps its own copy.
create table survey_default_element (
    number int primary key check (number between 1 and 12),
    name text not null check (name <> ''),
    question text not null check (question <> ''),
    answers text[] not null check (cardinality(answers) = 4), -- from the worst, 1, to the best, 4
    weight numeric(6, 3) not null default 1 check (weight > 0)
);

insert into survey_default_element (number, name, question, answers)
values
    (1, 'Persyaratan', 'Bagaimana pendapat Saudara tentang kesesuaian persyaratan pelayanan dengan jenis pelayanannya?',
     '{"Tidak sesuai","Kurang sesuai","Sesuai","Sangat sesuai"}'),
    (2, 'Sistem, mekanisme, dan prosedur', 'Bagaimana pemahaman Saudara tentang kemudahan prosedur pelayanan di unit ini?',
     '{"Tidak mudah","Kurang mudah","Mudah","Sangat mudah"}'),
    (3, 'Waktu penyelesaian', 'Bagaimana pendapat Saudara tentang kecepatan waktu dalam memberikan pelayanan?',
     '{"Tidak cepat","Kurang cepat","Cepat","Sangat cepat"}'),
    (4, 'Biaya/tarif', 'Bagaimana pendapat Saudara tentang kewajaran biaya/tarif dalam pelayanan?',
     '{"Sangat mahal","Cukup mahal","Murah","Gratis"}'),
    (5, 'Produk spesifikasi jenis pelayanan',
     'Bagaimana pendapat Saudara tentang kesesuaian produk pelayanan antara yang tercantum dalam standar pelayanan dengan hasil yang diberikan?',
     '{"Tidak sesuai","Kurang sesuai","Sesuai","Sangat sesuai"}'),
    (6, 'Kompetensi pelaksana', 'Bagaimana pendapat Saudara tentang kompetensi/kemampuan petugas dalam pelayanan?',
     '{"Tidak kompeten","Kurang kompeten","Kompeten","Sangat kompeten"}'),
    (7, 'Perilaku pelaksana', 'Bagaimana pendapat Saudara tentang perilaku petugas dalam pelayanan terkait kesopanan dan keramahan?',
     '{"Tidak sopan dan ramah","Kurang sopan dan ramah","Sopan dan ramah","Sangat sopan dan ramah"}'),
    (8, 'Penanganan pengaduan, saran, dan masukan', 'Bagaimana pendapat Saudara tentang penanganan pengaduan pengguna layanan?',
     '{"Tidak ada","Ada tetapi tidak berfungsi","Berfungsi kurang maksimal","Dikelola dengan baik"}'),
    (9, 'Sarana dan prasarana', 'Bagaimana pendapat Saudara tentang kualitas sarana dan prasarana?',
     '{"Buruk","Cukup","Baik","Sangat baik"}');

create table survey (
    id uuid primary key,
    code text not null unique check (code ~ '^[a-z0-9]{8}$'), -- in the public address
    office_id uuid not null references office,
    region text not null,
    service text not null check (service <> ''),
    starts_on date not null,
    ends_on date not null check (ends_on >= starts_on),
    population int check (population > 0), -- how many were served in the period; null where nobody counted
    state text not null check (state in ('DRAFT', 'OPEN', 'CLOSED')),
    closed_on date,
    published_at timestamptz,
    created_by uuid not null references account,
    created_at timestamptz not null,
    changed_at timestamptz not null,
    version int not null default 1
);
create index survey_office on survey (office_id);
create index survey_created_by on survey (created_by);

create table survey_element (
    survey_id uuid not null references survey,
    number int not null check (number between 1 and 12),
    name text not null check (name <> ''),
    question text not null check (question <> ''),
    answers text[] not null check (cardinality(answers) = 4),
    weight numeric(6, 3) not null check (weight > 0), -- of the sum of all
    primary key (survey_id, number)
);

-- One filled form. Nothing in it says who filled it: the device is a hash that is another one for each survey.
create table survey_response (
    id uuid primary key,
    survey_id uuid not null references survey,
    answered_on date not null,
    scores smallint[] not null check (1 <= all (scores) and 4 >= all (scores)),
    age text not null default '',
    sex text not null default '',
    education text not null default '',
    occupation text not null default '',
    comment text not null default '',
    device text,
    content text not null, -- hash of all that was answered
    entered_by uuid references account -- who typed it in from paper
);
create index survey_response_survey on survey_response (survey_id, id);
create index survey_response_device on survey_response (survey_id, device) where device is not null;
create index survey_response_entered_by on survey_response (entered_by) where entered_by is not null;

-- What the office means to do about an element that people think little of.
create table survey_follow_up (
    survey_id uuid not null,
    number int not null,
    plan text not null check (plan <> ''),
    who text not null check (who <> ''),
    until date not null,
    primary key (survey_id, number),
    foreign key (survey_id, number) references survey_element
);
