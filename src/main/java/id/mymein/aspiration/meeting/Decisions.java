package id.mymein.aspiration.meeting;

import id.mymein.aspiration.meeting.Meeting.Decision;
import id.mymein.identity.Action;
import id.mymein.identity.Actor;
import id.mymein.identity.OfficeId;
import id.mymein.platform.web.FormErrors;
import id.mymein.platform.web.NotFound;
import id.mymein.platform.web.Typed;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What meetings decide, each with an owner and a day, and what came of it. */
@Component
class Decisions {

    private static final String WRONG = "aspiration.meeting.wrong.";

    private final Meetings meetings;
    private final MeetingRows rows;
    private final DecisionRows decisions;
    private final MeetingRules rules;

    Decisions(Meetings meetings, MeetingRows rows, DecisionRows decisions, MeetingRules rules) {
        this.meetings = meetings;
        this.rows = rows;
        this.decisions = decisions;
        this.rules = rules;
    }

    /** True where the person's office is to do it, or the person keeps the meeting. */
    boolean finishes(Actor actor, Meeting meeting, Decision decision) {
        return meetings.keeps(actor, meeting) || actor.may(Action.WORK_CASE, decision.owner(), meeting.region());
    }

    /**
     * Adds a decision: {@code keputusan}, {@code pelaksana}, {@code tenggat}.
     *
     * @throws NotFound where there is none that the actor keeps
     */
    @Transactional
    MeetingResult add(Actor actor, MeetingId id, String typed, String owner, String day) {
        Meeting meeting = meetings.kept(actor, id);
        String text = Typed.text(typed);
        var errors = FormErrors.none();
        MeetingRules.text(errors, "keputusan", text, true);
        Optional<OfficeId> doer = MeetingTyped.id(owner)
                .map(OfficeId::new)
                .filter(office -> meetings.guests(actor).stream()
                        .anyMatch(guest -> guest.id().equals(office)));
        if (doer.isEmpty()) {
            errors.add("pelaksana", WRONG + "pelaksana");
        }
        Optional<LocalDate> due = rules.day(day, meeting.heldOn());
        if (due.isEmpty()) {
            errors.add("tenggat", WRONG + "tenggat");
        }
        if (errors.any()) {
            return new MeetingResult.Wrong(errors);
        }
        decisions.add(id, text, doer.orElseThrow(), due.orElseThrow());
        rows.touch(id, "", "");
        meetings.record(
                actor,
                "decide",
                id,
                Map.of("owner", doer.get().toString(), "due", due.get().toString()));
        meetings.tell(
                List.of(doer.get()),
                id,
                "aspiration.meeting.told.decided",
                meeting.title(),
                due.get().toString());
        return new MeetingResult.Done(id);
    }

    /**
     * Says what came of a decision, at field {@code hasil-} and its id.
     *
     * @throws NotFound where there is none that the actor's office is to do
     */
    @Transactional
    MeetingResult finish(Actor actor, MeetingId id, UUID decision, String typed) {
        Meeting meeting = rows.lock(actor, id).orElseThrow(NotFound::new);
        Decision found = meeting.decisions().stream()
                .filter(one -> one.id().equals(decision) && one.open() && finishes(actor, meeting, one))
                .findFirst()
                .orElseThrow(NotFound::new);
        String result = Typed.text(typed);
        var errors = FormErrors.none();
        MeetingRules.text(errors, "hasil-" + decision, result, true);
        if (errors.any()) {
            return new MeetingResult.Wrong(errors);
        }
        decisions.finish(found, result, actor.account().value());
        rows.touch(id, "", "");
        meetings.record(actor, "finishDecision", id, Map.of("decision", decision.toString()));
        return new MeetingResult.Done(id);
    }
}
