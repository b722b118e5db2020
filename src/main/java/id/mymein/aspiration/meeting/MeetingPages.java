package id.mymein.aspiration.meeting;

import id.mymein.aspiration.meeting.Meeting.Decision;
import id.mymein.aspiration.meeting.Meeting.Standing;
import id.mymein.identity.Actor;
import id.mymein.identity.Office;
import id.mymein.identity.OfficeId;
import id.mymein.identity.Offices;
import id.mymein.platform.web.FormErrors;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts the pages of meetings together. */
@Component
class MeetingPages {

    private final Meetings meetings;
    private final Decisions decisions;
    private final MeetingRules rules;
    private final Offices offices;

    MeetingPages(Meetings meetings, Decisions decisions, MeetingRules rules, Offices offices) {
        this.meetings = meetings;
        this.decisions = decisions;
        this.rules = rules;
        this.offices = offices;
    }

    /** @param parts by their standing, what is late first */
    record ListPage(List<Part> parts, boolean calls) {

        boolean empty() {
            return parts.stream().allMatch(part -> part.meetings().isEmpty());
        }
    }

    record Part(Standing standing, List<Meeting> meetings) {}

    /**
     * The form.
     *
     * @param version 0 for a new one
     * @param problem message key of what stands in the way of all of it; null where nothing does
     */
    record FormPage(
            MeetingId id,
            int version,
            MeetingTyped typed,
            List<Office> guests,
            FormErrors errors,
            @Nullable String problem) {

        boolean fresh() {
            return version == 0;
        }

        String action() {
            return MeetingController.PATH + (fresh() ? "" : "/" + id + "/isi");
        }

        String back() {
            return MeetingController.PATH + (fresh() ? "" : "/" + id);
        }

        boolean invited(Office office) {
            return typed.offices().contains(office.id().toString());
        }
    }

    /**
     * What somebody typed into one of the forms of a meeting's page; empty where nothing was.
     *
     * @param decision for which a result was typed; null for none
     */
    record Typing(
            String minutes,
            String text,
            String owner,
            String due,
            @Nullable UUID decision,
            String result,
            String reason,
            FormErrors errors,
            @Nullable String problem) {

        static final Typing NOTHING = new Typing("", "", "", "", null, "", "", FormErrors.none(), null);

        Typing with(FormErrors wrong, @Nullable String key) {
            return new Typing(minutes, text, owner, due, decision, result, reason, wrong, key);
        }

        static Typing minutes(String minutes) {
            return new Typing(minutes, "", "", "", null, "", "", FormErrors.none(), null);
        }

        static Typing decision(String text, String owner, String due) {
            return new Typing("", text, owner, due, null, "", "", FormErrors.none(), null);
        }

        static Typing result(UUID decision, String result) {
            return new Typing("", "", "", "", decision, result, "", FormErrors.none(), null);
        }

        static Typing reason(String reason) {
            return new Typing("", "", "", "", null, "", reason, FormErrors.none(), null);
        }
    }

    /**
     * One meeting.
     *
     * @param finishable decisions that this person may say to be done
     * @param told message key of what was done; null where nothing was
     */
    record ItemPage(
            Meeting meeting,
            Standing standing,
            Map<OfficeId, Office> names,
            List<Office> guests,
            boolean keeps,
            List<UUID> finishable,
            LocalDate today,
            Typing typing,
            @Nullable String told) {

        String path() {
            return MeetingController.PATH + "/" + meeting.id();
        }

        String name(OfficeId office) {
            Office found = names.get(office);
            return found == null ? "" : found.name();
        }

        boolean open() {
            return keeps && meeting.stands();
        }

        boolean finishes(Decision decision) {
            return finishable.contains(decision.id());
        }

        String result(Decision decision) {
            return decision.id().equals(typing.decision()) ? typing.result() : "";
        }
    }

    ListPage list(Actor actor) {
        List<Meeting> all = meetings.list(actor);
        LocalDate today = rules.today();
        List<Part> parts = List.of(Standing.values()).stream()
                .map(standing -> new Part(standing, sorted(all, standing, today)))
                .toList();
        return new ListPage(parts, Meetings.calls(actor));
    }

    /** What is still to come from the earliest day on, the rest from the latest. */
    private static List<Meeting> sorted(List<Meeting> all, Standing standing, LocalDate today) {
        Comparator<Meeting> byDay = Comparator.comparing(Meeting::heldOn);
        return all.stream()
                .filter(meeting -> meeting.standing(today) == standing)
                .sorted(standing == Standing.AHEAD ? byDay : byDay.reversed())
                .toList();
    }

    FormPage form(
            Actor actor, MeetingId id, int version, MeetingTyped typed, FormErrors errors, @Nullable String problem) {
        return new FormPage(id, version, typed, meetings.guests(actor), errors, problem);
    }

    ItemPage item(Actor actor, MeetingId id, Typing typing, @Nullable String told) {
        Meeting meeting = meetings.find(actor, id);
        List<OfficeId> named = new ArrayList<>(meeting.offices());
        named.add(meeting.office());
        meeting.decisions().stream().map(Decision::owner).forEach(named::add);
        boolean keeps = meetings.keeps(actor, meeting);
        return new ItemPage(
                meeting,
                meeting.standing(rules.today()),
                offices.find(named),
                keeps && meeting.stands() ? meetings.guests(actor) : List.of(),
                keeps,
                meeting.decisions().stream()
                        .filter(decision ->
                                decision.open() && meeting.stands() && decisions.finishes(actor, meeting, decision))
                        .map(Decision::id)
                        .toList(),
                rules.today(),
                typing,
                told);
    }
}
