package id.mymein.aspiration;

import id.mymein.platform.Site;
import id.mymein.platform.facts.FactChanges;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps what came of an aspiration beside it, in the transaction of the step, so that nobody has to read histories to count. */
@Component
class Outcomes {

    /** After these, the answered ones are the same as before, and each says the same. */
    private static final Set<AspirationEvent> ELSEWHERE = EnumSet.of(
            AspirationEvent.SEND,
            AspirationEvent.VERIFY,
            AspirationEvent.REFUSE,
            AspirationEvent.DISPOSE,
            AspirationEvent.TAKE,
            AspirationEvent.TRANSFER,
            AspirationEvent.RETURN,
            AspirationEvent.ASK,
            AspirationEvent.REPLY,
            AspirationEvent.PROGRESS,
            AspirationEvent.EXTEND,
            AspirationEvent.RATE,
            AspirationEvent.ESCALATE);

    private final JdbcClient jdbc;
    private final FactChanges facts;
    private final Site site;

    Outcomes(JdbcClient jdbc, FactChanges facts, Site site) {
        this.jdbc = jdbc;
        this.facts = facts;
        this.site = site;
    }

    @EventListener
    void moved(AspirationMoved moved) {
        switch (moved.event()) {
            case ANSWER, FINISH -> answered(moved);
            case REOPEN -> reopened(moved);
            default -> {
                // Nothing that is counted.
            }
        }
        if (!ELSEWHERE.contains(moved.event())) {
            facts.changed(AspirationFacts.ANSWERED);
        }
    }

    private void answered(AspirationMoved moved) {
        int changed = jdbc.sql("""
                update aspiration a set answered_at = coalesce(a.answered_at, s.taken_at),
                    in_time = coalesce(a.in_time, true)
                        and (s.due_on is null or s.due_on >= (s.taken_at at time zone :zone)::date),
                    done_at = case when s.event = 'FINISH' then s.taken_at else a.done_at end
                from aspiration_step s where s.id = :step and a.id = s.aspiration_id""")
                .param("zone", site.zone().getId())
                .param("step", moved.step())
                .update();
        if (changed != 1) {
            throw new IllegalStateException("no step " + moved.step());
        }
    }

    private void reopened(AspirationMoved moved) {
        jdbc.sql("update aspiration set done_at = null where id = :id")
                .param("id", moved.id().value())
                .update();
    }
}
