package id.mymein.community.activity.plan;

import id.mymein.audit.AuditTrail;
import id.mymein.community.ActivityId;
import id.mymein.community.KimGroupId;
import id.mymein.community.activity.ActivityAccess;
import id.mymein.community.activity.ActivityRecorded;
import id.mymein.community.activity.ActivityRules;
import id.mymein.community.activity.KimOf;
import id.mymein.identity.Actor;
import id.mymein.platform.web.FormErrors;
import id.mymein.platform.web.NotFound;
import id.mymein.platform.web.Typed;
import id.mymein.region.RegionCode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Makes plans, changes and cancels them, and ticks off their villages by the activity that did it. */
@Component
class OutreachPlans {

    static final int MOST_STOPS = 60;

    /** Nobody plans further ahead; a typed year of 20226 is a slip. */
    private static final int YEARS_AHEAD = 3;

    private static final int YEARS_BACK = 1;
    private static final String WRONG = "community.activity.plan.wrong.";

    private final OutreachRows rows;
    private final ActivityRules rules;
    private final ActivityAccess access;
    private final AuditTrail audit;
    private final Clock clock;

    OutreachPlans(OutreachRows rows, ActivityRules rules, ActivityAccess access, AuditTrail audit, Clock clock) {
        this.rows = rows;
        this.rules = rules;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    List<Outreach> list(Actor actor) {
        return rows.list(actor);
    }

    @Transactional(readOnly = true)
    long overdue(Actor actor) {
        return rows.overdue(actor, rules.today());
    }

    /** @throws NotFound where there is none that the actor may see */
    @Transactional(readOnly = true)
    Outreach find(Actor actor, OutreachId id) {
        return rows.readable(actor, id).orElseThrow(NotFound::new);
    }

    boolean keeps(Actor actor, Outreach plan) {
        return access.keeps(actor, plan.group().id());
    }

    /** @throws NotFound where the actor may not keep that group */
    @Transactional
    OutreachResult add(Actor actor, OutreachId id, KimGroupId wanted, OutreachTyped typed) {
        KimOf group = access.kept(actor, wanted);
        var errors = FormErrors.none();
        Optional<OutreachRows.Content> content = judge(typed, group, errors);
        if (content.isEmpty()) {
            return new OutreachResult.Wrong(errors);
        }
        if (!rows.add(id, group, content.get(), actor.account().value(), clock.instant())) {
            return rows.readable(actor, id).isPresent() ? new OutreachResult.Done(id) : new OutreachResult.Stale();
        }
        record(actor, "planOutreach", id, Map.of("group", group.id().toString(), "topic", typed.topic()));
        return new OutreachResult.Done(id);
    }

    /** @throws NotFound where there is none that the actor keeps */
    @Transactional
    OutreachResult change(Actor actor, OutreachId id, int version, OutreachTyped typed) {
        Outreach before = rows.lock(actor, id).orElseThrow(NotFound::new);
        var errors = FormErrors.none();
        Optional<OutreachRows.Content> content = judge(typed, before.group(), errors);
        if (content.isEmpty()) {
            return new OutreachResult.Wrong(errors);
        }
        if (!rows.write(id, version, content.get(), clock.instant())) {
            return new OutreachResult.Stale();
        }
        record(
                actor,
                "changeOutreach",
                id,
                Map.of("topic", typed.topic(), "day", content.get().day().toString(), "regions", typed.regions()));
        return new OutreachResult.Done(id);
    }

    /**
     * Gives a plan up; it stays in the list with its reason.
     *
     * @throws NotFound where there is none that the actor keeps
     */
    @Transactional
    OutreachResult cancel(Actor actor, OutreachId id, int version, String reason) {
        var _ = rows.lock(actor, id).orElseThrow(NotFound::new);
        String text = Typed.text(reason);
        FormErrors errors = ActivityRules.reason(text);
        if (errors.any()) {
            return new OutreachResult.Wrong(errors);
        }
        if (!rows.cancel(id, version, text, clock.instant())) {
            return new OutreachResult.Stale();
        }
        record(actor, "cancelOutreach", id, Map.of("reason", text));
        return new OutreachResult.Done(id);
    }

    /**
     * Ticks a village off.
     *
     * @throws NotFound where there is no such plan that the actor keeps
     */
    @Transactional
    OutreachResult finish(Actor actor, OutreachId id, RegionCode region, Optional<ActivityId> activity) {
        var _ = rows.lock(actor, id).orElseThrow(NotFound::new);
        if (activity.isEmpty() || !rows.finish(id, region, activity.get())) {
            return new OutreachResult.Wrong(FormErrors.none().add("kegiatan-" + region, WRONG + "activity"));
        }
        record(
                actor,
                "finishOutreach",
                id,
                Map.of("region", region.value(), "activity", activity.get().toString()));
        return new OutreachResult.Done(id);
    }

    /** An activity that was begun from a plan ticks off its village there. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void carriedOut(ActivityRecorded recorded) {
        if (recorded.plan() != null) {
            rows.finish(new OutreachId(recorded.plan()), recorded.region(), recorded.id());
        }
    }

    private Optional<OutreachRows.Content> judge(OutreachTyped typed, KimOf group, FormErrors errors) {
        ActivityRules.line(errors, "topik", typed.topic(), true);
        ActivityRules.length(errors, "catatan", typed.note(), ActivityRules.LONGEST_RESULT);
        LocalDate today = rules.today();
        Optional<LocalDate> day = ActivityRules.day(typed.day())
                .filter(one -> one.isAfter(today.minusYears(YEARS_BACK)) && one.isBefore(today.plusYears(YEARS_AHEAD)));
        if (day.isEmpty()) {
            errors.add("tanggal", WRONG + "day", YEARS_AHEAD);
        }
        List<RegionCode> regions = typed.regions().stream()
                .map(code -> rules.place(code, group.region()))
                .flatMap(Optional::stream)
                .toList();
        if (typed.regions().isEmpty()) {
            errors.add("wilayah", "community.activity.missing.desa");
        } else if (regions.size() < typed.regions().size()) {
            errors.add("wilayah", "community.activity.wrong.region");
        } else if (regions.size() > MOST_STOPS) {
            errors.add("wilayah", WRONG + "many", MOST_STOPS);
        }
        return errors.any()
                ? Optional.empty()
                : Optional.of(new OutreachRows.Content(typed.topic(), day.orElseThrow(), typed.note(), regions));
    }

    private void record(Actor actor, String verb, OutreachId id, Map<String, ?> details) {
        audit.record(actor.auditName(), "community." + verb, "outreach:" + id, details);
    }
}
