package id.mymein.newsroom.calendar;

import id.mymein.audit.AuditTrail;
import id.mymein.identity.Action;
import id.mymein.identity.Actor;
import id.mymein.newsroom.StoryId;
import id.mymein.platform.Ids;
import id.mymein.platform.web.NotFound;
import id.mymein.region.RegionCode;
import java.time.Clock;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The plans of the editorial calendar. Only who may {@link Action#PLAN_CALENDAR} in a plan's region changes it; each change is
 * on the audit trail, and the people concerned are told.
 */
@Component
public class Plans {

    private final PlanRows rows;
    private final PlanNotices notices;
    private final AuditTrail audit;
    private final Clock clock;

    Plans(PlanRows rows, PlanNotices notices, AuditTrail audit, Clock clock) {
        this.rows = rows;
        this.notices = notices;
        this.audit = audit;
        this.clock = clock;
    }

    /** May this person plan what happens there? */
    static boolean mayPlan(Actor actor, RegionCode region) {
        return Arrays.stream(actor.regionsFor(Action.PLAN_CALENDAR))
                .map(RegionCode::new)
                .anyMatch(own -> own.contains(region));
    }

    /** @throws NotFound where there is none that the actor may read */
    @Transactional(readOnly = true)
    Plan find(Actor actor, PlanId id) {
        return rows.find(actor, id).orElseThrow(NotFound::new);
    }

    /**
     * Adds a plan.
     *
     * @throws NotFound where the actor may not plan for that region
     */
    @Transactional
    public PlanId add(Actor actor, PlanContent content) {
        if (!mayPlan(actor, content.region())) {
            throw new NotFound();
        }
        var id = new PlanId(Ids.next(clock));
        rows.add(id, content, actor.account(), clock.instant());
        audit.record(actor.auditName(), "newsroom.plan", "plan:" + id, content.facts());
        notices.added(actor, id, content);
        return id;
    }

    /** @param version which the actor saw */
    @Transactional
    PlanResult save(Actor actor, PlanId id, int version, PlanContent content) {
        if (!mayPlan(actor, content.region())) {
            throw new NotFound();
        }
        return change(actor, id, version, plan -> {
            rows.save(id, content);
            var facts = new LinkedHashMap<String, Object>(content.facts());
            facts.put("before", plan.content().facts());
            record(actor, "change", id, facts);
            notices.changed(actor, id, plan.content(), content);
        });
    }

    @Transactional
    public PlanResult setDone(Actor actor, PlanId id, int version, boolean done) {
        return change(actor, id, version, plan -> {
            rows.setDone(id, done);
            record(actor, done ? "finish" : "reopen", id, Map.of());
        });
    }

    /** @param story null where the plan is to have none any more */
    @Transactional
    PlanResult setStory(Actor actor, PlanId id, int version, @Nullable StoryId story) {
        return change(actor, id, version, plan -> {
            rows.setStory(id, story);
            String before = plan.story() == null ? "" : plan.story().toString();
            record(actor, "link", id, Map.of("before", before, "story", story == null ? "" : story.toString()));
        });
    }

    /** Removes a plan; the audit trail keeps what it said. */
    @Transactional
    PlanResult remove(Actor actor, PlanId id, int version) {
        return change(actor, id, version, plan -> {
            rows.remove(id);
            record(actor, "remove", id, plan.content().facts());
            notices.removed(actor, id, plan.content());
        });
    }

    private PlanResult change(Actor actor, PlanId id, int version, Consumer<Plan> change) {
        Optional<Plan> found = rows.lock(actor, id);
        if (found.isEmpty()) {
            return new PlanResult.Gone();
        }
        if (found.get().version() != version) {
            return new PlanResult.Stale(found.get());
        }
        change.accept(found.get());
        return new PlanResult.Done();
    }

    private void record(Actor actor, String verb, PlanId id, Map<String, ?> facts) {
        audit.record(actor.auditName(), "newsroom." + verb + "-plan", "plan:" + id, facts);
    }
}
