-- What came of each, kept beside it so that figures over very many need one index and no history.
alter table aspiration
    add column answered_at timestamptz, -- the first answer
    add column in_time boolean, -- whether every answer so far came within its deadline; null before there is one
    add column done_at timestamptz;

update aspiration a
set answered_at = s.answered_at,
    in_time = s.in_time,
    done_at = case when a.state in ('DONE', 'CLOSED') then s.done_at end
from (
    select aspiration_id, min(taken_at) as answered_at, max(taken_at) filter (where event = 'FINISH') as done_at,
        bool_and(due_on is null or due_on >= (taken_at at time zone 'Asia/Makassar')::date) as in_time
    from aspiration_step where event in ('ANSWER', 'FINISH') group by aspiration_id
) s
where s.aspiration_id = a.id;

-- The lists that the public reads, by number: what came last stands first.
create index aspiration_shown on aspiration (number desc)
    where visibility <> 'SECRET' and state in ('VERIFIED', 'DISPOSED', 'ANSWERED', 'DONE', 'CLOSED');
create index aspiration_shown_regency on aspiration (left(region, 5), number desc)
    where visibility <> 'SECRET' and state in ('VERIFIED', 'DISPOSED', 'ANSWERED', 'DONE', 'CLOSED');
create index aspiration_shown_district on aspiration (left(region, 8), number desc)
    where visibility <> 'SECRET' and state in ('VERIFIED', 'DISPOSED', 'ANSWERED', 'DONE', 'CLOSED');
create index aspiration_shown_region on aspiration (region, number desc)
    where visibility <> 'SECRET' and state in ('VERIFIED', 'DISPOSED', 'ANSWERED', 'DONE', 'CLOSED');
create index aspiration_shown_category on aspiration (category, number desc)
    where visibility <> 'SECRET' and state in ('VERIFIED', 'DISPOSED', 'ANSWERED', 'DONE', 'CLOSED');
create index aspiration_shown_answered on aspiration (answered_at desc, number desc)
    where visibility <> 'SECRET' and state in ('VERIFIED', 'DISPOSED', 'ANSWERED', 'DONE', 'CLOSED');

-- Figures of a period: all that they count stands in the index.
create index aspiration_figures on aspiration (left(region, 5), received_at)
    include (region, state, answered_at, in_time, reopened, satisfaction)
    where visibility <> 'SECRET' and state in ('VERIFIED', 'DISPOSED', 'ANSWERED', 'DONE', 'CLOSED');
create index aspiration_figures_region on aspiration (region text_pattern_ops, received_at)
    include (state, answered_at, in_time, reopened, satisfaction)
    where visibility <> 'SECRET' and state in ('VERIFIED', 'DISPOSED', 'ANSWERED', 'DONE', 'CLOSED');
