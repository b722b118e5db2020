package id.mymein.community.activity;

import id.mymein.audit.AuditTrail;
import id.mymein.community.ActivityId;
import id.mymein.community.KimGroupId;
import id.mymein.identity.Actor;
import id.mymein.identity.OfficeId;
import id.mymein.media.MediaId;
import id.mymein.platform.web.FormErrors;
import id.mymein.platform.web.NotFound;
import id.mymein.platform.web.Typed;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Records what groups did, changes it, and takes it back; each with its row in the audit trail. */
@Component
public class ActivityDesk {

    private static final String CLOSED = "community.activity.refused.withdrawn";

    private final ActivityRows rows;
    private final ActivityRules rules;
    private final ActivityPhotos photos;
    private final ActivityAccess access;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ActivityDesk(
            ActivityRows rows,
            ActivityRules rules,
            ActivityPhotos photos,
            ActivityAccess access,
            AuditTrail audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rows = rows;
        this.rules = rules;
        this.photos = photos;
        this.access = access;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /**
     * A new activity.
     *
     * @param id given with the form, so that one sent twice is one activity
     * @param photos that came with the form, see {@link ActivityPhotos#take}
     * @param plan which it carries out; null for none
     */
    public record Draft(
            ActivityId id,
            KimGroupId group,
            ActivityTyped typed,
            List<MediaId> photos,
            @Nullable UUID plan) {}

    /** @throws NotFound where there is none that the actor may see */
    @Transactional(readOnly = true)
    public Activity find(Actor actor, ActivityId id) {
        return rows.readable(actor, id).orElseThrow(NotFound::new);
    }

    public boolean keeps(Actor actor, Activity activity) {
        return access.keeps(actor, activity.group().id());
    }

    /** The office in whose name the actor keeps that group: photos and receipts become its own. */
    public OfficeId officeFor(Actor actor, KimGroupId group) {
        return ActivityAccess.officeFor(actor, access.kept(actor, group)).office();
    }

    /** What is wrong with what was typed, before anything that came with it is taken in. */
    @Transactional(readOnly = true)
    public FormErrors check(Actor actor, KimGroupId group, ActivityTyped typed) {
        return rules.judge(typed, access.kept(actor, group), "").errors();
    }

    /** @throws NotFound where the actor may not keep that group */
    @Transactional
    public ActivityResult record(Actor actor, Draft draft) {
        KimOf group = access.kept(actor, draft.group());
        ActivityRules.Judged judged = rules.judge(draft.typed(), group, "");
        ActivityContent content = judged.content();
        if (content == null) {
            return new ActivityResult.Wrong(judged.errors());
        }
        OfficeId office = ActivityAccess.officeFor(actor, group).office();
        if (!rows.add(draft.id(), group, content, actor.account(), office, clock.instant())) {
            return again(actor, draft, content);
        }
        photos.put(draft.id(), draft.photos(), "");
        audit(
                actor,
                "record",
                draft.id(),
                Map.of(
                        "group", group.id().toString(),
                        "topic", content.topic(),
                        "plan", draft.plan() == null ? "" : draft.plan().toString()));
        events.publishEvent(new ActivityRecorded(draft.id(), group.id(), content.region(), draft.plan()));
        photos.settle(draft.id());
        return new ActivityResult.Done(draft.id());
    }

    /** The same form sent twice is one activity; another text under its id is not. */
    private ActivityResult again(Actor actor, Draft draft, ActivityContent content) {
        boolean same = rows.readable(actor, draft.id())
                .filter(there -> there.content().equals(content))
                .isPresent();
        return same ? new ActivityResult.Done(draft.id()) : new ActivityResult.Stale();
    }

    /**
     * Changes what is on record.
     *
     * @param version of the activity that the form showed
     * @throws NotFound where there is none that the actor keeps
     */
    @Transactional
    public ActivityResult change(Actor actor, ActivityId id, int version, ActivityTyped typed) {
        Activity before = rows.lock(actor, id).orElseThrow(NotFound::new);
        if (!before.stands()) {
            return new ActivityResult.Refused(CLOSED);
        }
        if (before.version() != version) {
            return new ActivityResult.Stale();
        }
        ActivityRules.Judged judged =
                rules.judge(typed, before.group(), before.content().label());
        ActivityContent content = judged.content();
        if (content == null) {
            return new ActivityResult.Wrong(judged.errors());
        }
        if (!rows.write(id, version, content, clock.instant())) {
            return new ActivityResult.Stale();
        }
        audit(actor, "change", id, changes(before.content(), content));
        photos.settle(id);
        return new ActivityResult.Done(id);
    }

    /** What is different; names and long texts only by that, for they are not the trail's to keep. */
    private static Map<String, ?> changes(ActivityContent before, ActivityContent after) {
        var changes = new LinkedHashMap<String, Object>();
        put(changes, "topic", before.topic(), after.topic());
        put(changes, "day", before.day(), after.day());
        put(changes, "region", before.region(), after.region());
        put(changes, "place", before.place(), after.place());
        put(changes, "kind", before.kind(), after.kind());
        put(changes, "label", before.label(), after.label());
        put(changes, "attended", before.attended(), after.attended());
        put(changes, "shown", before.shown(), after.shown());
        put(changes, "minutesShown", before.minutesShown(), after.minutesShown());
        put(changes, "names", before.names().size(), after.names().size());
        put(changes, "result", before.result(), after.result());
        put(changes, "minutes", before.minutes(), after.minutes());
        return changes;
    }

    private static void put(Map<String, Object> changes, String what, Object before, Object after) {
        if (!Objects.equals(before, after)) {
            boolean words = what.equals("result") || what.equals("minutes");
            changes.put(what, words ? "changed" : before + " → " + after);
        }
    }

    /**
     * Takes an activity back for good; its row stays, but counts nowhere.
     *
     * @param reason wrong at field {@code alasan}
     * @throws NotFound where there is none that the actor keeps
     */
    @Transactional
    public ActivityResult withdraw(Actor actor, ActivityId id, int version, String reason) {
        Activity activity = rows.lock(actor, id).orElseThrow(NotFound::new);
        if (!activity.stands()) {
            return new ActivityResult.Refused(CLOSED);
        }
        if (activity.version() != version) {
            return new ActivityResult.Stale();
        }
        String text = Typed.text(reason);
        FormErrors errors = ActivityRules.reason(text);
        if (errors.any()) {
            return new ActivityResult.Wrong(errors);
        }
        rows.withdraw(id, text, actor.account(), clock.instant());
        audit(actor, "withdraw", id, Map.of("reason", text));
        photos.settle(id);
        return new ActivityResult.Done(id);
    }

    private void audit(Actor actor, String verb, ActivityId id, Map<String, ?> details) {
        audit.record(actor.auditName(), "community." + verb + "Activity", "activity:" + id, details);
    }
}
