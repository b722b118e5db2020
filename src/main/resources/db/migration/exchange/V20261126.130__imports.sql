-- An import of a spreadsheet: what was sent, how far it is, what was found in it.
create table sheet_import (
    id uuid primary key,
    kind text not null,
    account_id uuid not null references account,
    file_name text not null,
    state text not null check (state in ('MAPPING', 'READING', 'CHECKING', 'CHECKED', 'WRITING', 'WRITTEN', 'UNDOING', 'UNDONE',
        'GIVEN_UP', 'REFUSED')),
    sheet int not null default 0,
    header_row int not null default 0,
    mapping jsonb not null default '{}', -- key of the column to the place in the file, from 0
    total int not null default 0, -- rows that hold something
    through int not null default 0, -- the last row of the file that this step is done with
    done int not null default 0, -- rows that this step is done with
    written int not null default 0,
    stopped boolean not null default false, -- waits for a person to go on
    said text not null default '', -- message key of why it stopped, was refused, or could not be undone
    said_arguments text[] not null default '{}',
    runner uuid, -- who works on it now; a runner that no longer gives a sign is replaced
    beat_at timestamptz,
    created_at timestamptz not null,
    changed_at timestamptz not null,
    written_at timestamptz
);
create index sheet_import_by_account on sheet_import (account_id, created_at desc);
create index sheet_import_at_work on sheet_import (state)
    where state in ('READING', 'CHECKING', 'WRITING', 'UNDOING') and not stopped;

-- The file, until it is read and decided on; in the database, so that any node can go on with it.
create table sheet_import_file (
    import_id uuid not null references sheet_import on delete cascade,
    part int not null,
    content bytea not null,
    primary key (import_id, part)
);
alter table sheet_import_file alter column content set storage external; -- compressed already, most of it

create table sheet_import_row (
    import_id uuid not null references sheet_import on delete cascade,
    row_number int not null,
    cells text[] not null, -- in the order of the kind's columns
    identity text not null default '',
    wrong boolean not null default false,
    existing text,
    existing_name text not null default '',
    differences jsonb not null default '[]',
    decision text check (decision in ('MERGE', 'OVERWRITE', 'SKIP')), -- null where nobody decided, or nothing is to be decided
    primary key (import_id, row_number)
);
create index sheet_import_duplicate on sheet_import_row (import_id, row_number) where existing is not null;

create table sheet_import_problem (
    id bigint generated always as identity primary key,
    import_id uuid not null references sheet_import on delete cascade,
    row_number int not null,
    column_key text not null, -- empty where the whole row is meant
    given text not null default '',
    message text not null,
    arguments text[] not null default '{}',
    late boolean not null default false -- found while writing
);
create index sheet_import_problem_by_row on sheet_import_problem (import_id, row_number, id);

-- What somebody chose for a set of column names, for the next file that has them.
create table sheet_mapping (
    account_id uuid not null references account,
    kind text not null,
    headers text not null, -- fingerprint of the names in their order
    mapping jsonb not null,
    changed_at timestamptz not null,
    primary key (account_id, kind, headers)
);
