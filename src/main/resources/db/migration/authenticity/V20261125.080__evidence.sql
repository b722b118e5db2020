-- What lies behind the police's findings. A piece is added and never changed: withdrawing one is a row of its own.
create table evidence (
    id uuid primary key,
    story_id uuid not null references story,
    kind text not null check (kind in ('FILE', 'LINK', 'NOTE')),
    label text not null check (label <> ''),
    content text not null, -- a link's address or a note's words; empty for a file
    media_id uuid references media_object,
    sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
    account_id uuid not null,
    office_id uuid not null,
    added_at timestamptz not null,
    check ((kind = 'FILE') = (media_id is not null)),
    check ((kind = 'FILE') = (content = ''))
);
create index evidence_by_story on evidence (story_id, added_at);

create table evidence_withdrawal (
    evidence_id uuid primary key references evidence,
    reason text not null check (reason <> ''),
    account_id uuid not null,
    withdrawn_at timestamptz not null
);

-- Which pieces lay before the officer who decided.
create table finding_evidence (
    finding_id uuid not null references finding,
    evidence_id uuid not null references evidence,
    primary key (finding_id, evidence_id)
);
create index finding_evidence_by_piece on finding_evidence (evidence_id);

revoke update, delete on evidence, evidence_withdrawal, finding_evidence from ${application};
