package id.mymein.aspiration.meeting;

import id.mymein.aspiration.CaseAccess;
import id.mymein.aspiration.meeting.MeetingRows.Content;
import id.mymein.audit.AuditTrail;
import id.mymein.identity.Accounts;
import id.mymein.identity.Action;
import id.mymein.identity.Actor;
import id.mymein.identity.Grant;
import id.mymein.identity.Office;
import id.mymein.identity.OfficeId;
import id.mymein.identity.OfficeKind;
import id.mymein.identity.Offices;
import id.mymein.notification.Notice;
import id.mymein.notification.Notifier;
import id.mymein.platform.web.FormErrors;
import id.mymein.platform.web.NotFound;
import id.mymein.platform.web.Typed;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Calls meetings, and keeps what was said there. */
@Component
class Meetings {

    private final MeetingRows rows;
    private final MeetingRules rules;
    private final Offices offices;
    private final Accounts accounts;
    private final Notifier notifier;
    private final AuditTrail audit;

    Meetings(
            MeetingRows rows,
            MeetingRules rules,
            Offices offices,
            Accounts accounts,
            Notifier notifier,
            AuditTrail audit) {
        this.rows = rows;
        this.rules = rules;
        this.offices = offices;
        this.accounts = accounts;
        this.notifier = notifier;
        this.audit = audit;
    }

    /** True for whoever calls meetings: those who verify. */
    static boolean calls(Actor actor) {
        return CaseAccess.verifying(actor).length > 0;
    }

    @Transactional(readOnly = true)
    List<Meeting> list(Actor actor) {
        return rows.list(actor);
    }

    /** @throws NotFound where there is none that the actor may see */
    @Transactional(readOnly = true)
    Meeting find(Actor actor, MeetingId id) {
        return rows.find(actor, id).orElseThrow(NotFound::new);
    }

    boolean keeps(Actor actor, Meeting meeting) {
        return CaseAccess.verifies(actor, meeting.region());
    }

    /** The offices that this person may ask to come. */
    @Transactional(readOnly = true)
    List<Office> guests(Actor actor) {
        return own(actor).stream()
                .flatMap(grant -> offices.within(grant.region()).stream())
                .filter(office -> office.kind() != OfficeKind.KIM_GROUP)
                .distinct()
                .toList();
    }

    private static Optional<Grant> own(Actor actor) {
        return actor.offices(Action.WORK_CASE)
                .filter(grant -> CaseAccess.verifies(actor, grant.region()))
                .findFirst();
    }

    /** @throws NotFound where the actor calls no meetings */
    @Transactional
    MeetingResult call(Actor actor, MeetingId id, MeetingTyped typed) {
        Grant grant = own(actor).orElseThrow(NotFound::new);
        var errors = FormErrors.none();
        Optional<Content> content = rules.content(typed, actor, guests(actor), errors);
        if (content.isEmpty()) {
            return new MeetingResult.Wrong(errors);
        }
        if (!rows.add(
                id,
                grant.office(),
                grant.region(),
                content.get(),
                actor.account().value())) {
            return rows.find(actor, id).isPresent() ? new MeetingResult.Done(id) : new MeetingResult.Stale();
        }
        record(actor, "callMeeting", id, Map.of("title", typed.title(), "day", typed.day()));
        tell(content.get().offices(), id, "aspiration.meeting.told.called", typed.title(), typed.day());
        return new MeetingResult.Done(id);
    }

    /** @throws NotFound where there is none that the actor keeps */
    @Transactional
    MeetingResult change(Actor actor, MeetingId id, int version, MeetingTyped typed) {
        Meeting before = kept(actor, id);
        if (before.version() != version) {
            return new MeetingResult.Stale();
        }
        var errors = FormErrors.none();
        Optional<Content> content = rules.content(typed, actor, guests(actor), errors);
        if (content.isEmpty()) {
            return new MeetingResult.Wrong(errors);
        }
        rows.change(id, content.get());
        rows.touch(id, "", "");
        record(actor, "changeMeeting", id, Map.of("title", typed.title(), "day", typed.day()));
        tell(content.get().offices(), id, "aspiration.meeting.told.changed", typed.title(), typed.day());
        return new MeetingResult.Done(id);
    }

    /**
     * Keeps what was said, at field {@code notulen}.
     *
     * @throws NotFound where there is none that the actor keeps
     */
    @Transactional
    MeetingResult write(Actor actor, MeetingId id, int version, String typed) {
        Meeting before = kept(actor, id);
        String minutes = Typed.text(typed);
        var errors = FormErrors.none();
        MeetingRules.text(errors, "notulen", minutes, true);
        if (errors.any()) {
            return new MeetingResult.Wrong(errors);
        }
        if (before.version() != version) {
            return new MeetingResult.Stale();
        }
        rows.touch(id, minutes, "");
        record(actor, "writeMinutes", id, Map.of());
        return new MeetingResult.Done(id);
    }

    /**
     * Calls it off, with a reason at {@code alasan}.
     *
     * @throws NotFound where there is none that the actor keeps
     */
    @Transactional
    MeetingResult cancel(Actor actor, MeetingId id, int version, String typed) {
        Meeting before = kept(actor, id);
        String reason = Typed.text(typed);
        var errors = FormErrors.none();
        MeetingRules.text(errors, "alasan", reason, true);
        if (errors.any()) {
            return new MeetingResult.Wrong(errors);
        }
        if (before.version() != version) {
            return new MeetingResult.Stale();
        }
        rows.touch(id, "", reason);
        record(actor, "cancelMeeting", id, Map.of("reason", reason));
        tell(
                before.offices(),
                id,
                "aspiration.meeting.told.cancelled",
                before.title(),
                before.heldOn().toString());
        return new MeetingResult.Done(id);
    }

    /** @throws NotFound where there is none that stands and that the actor keeps; holds it otherwise */
    Meeting kept(Actor actor, MeetingId id) {
        return rows.lock(actor, id)
                .filter(meeting -> keeps(actor, meeting) && meeting.stands())
                .orElseThrow(NotFound::new);
    }

    /** Tells whoever works on cases in those offices. */
    void tell(Collection<OfficeId> told, MeetingId id, String key, String... words) {
        var notice = Notice.of(key, MeetingController.PATH + "/" + id, words);
        told.stream()
                .flatMap(office -> offices.find(office).stream())
                .flatMap(office -> accounts.whoMay(Action.WORK_CASE, office).stream())
                .map(Accounts.Person::id)
                .distinct()
                .forEach(person -> notifier.tell(person, notice));
    }

    void record(Actor actor, String verb, MeetingId id, Map<String, ?> details) {
        audit.record(actor.auditName(), "aspiration." + verb, "meeting:" + id, details);
    }
}
