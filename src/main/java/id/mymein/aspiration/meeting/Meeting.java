package id.mymein.aspiration.meeting;

import id.mymein.identity.OfficeId;
import id.mymein.region.RegionCode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A meeting of offices.
 *
 * @param office who called it
 * @param offices who were asked to come
 * @param cases the aspirations that it is about
 * @param cancelled why it is not held; empty where it stands
 */
record Meeting(
        MeetingId id,
        OfficeId office,
        RegionCode region,
        String title,
        LocalDate heldOn,
        String place,
        String agenda,
        String minutes,
        String cancelled,
        List<OfficeId> offices,
        List<Case> cases,
        List<Decision> decisions,
        int version) {

    Meeting {
        offices = List.copyOf(offices);
        cases = List.copyOf(cases);
        decisions = List.copyOf(decisions);
    }

    /** An aspiration that a meeting is about. */
    record Case(UUID id, long number, String title) {}

    /**
     * What was decided.
     *
     * @param owner the office that does it
     * @param doneAt null while it is open
     * @param result what came of it; empty while it is open
     */
    record Decision(
            UUID id,
            String text,
            OfficeId owner,
            LocalDate due,
            @Nullable Instant doneAt,
            String result) {

        boolean open() {
            return doneAt == null;
        }

        boolean late(LocalDate today) {
            return open() && due.isBefore(today);
        }
    }

    /** Where it stands. */
    enum Standing {
        /** It was held, and something that was decided is late. */
        LATE,
        AHEAD,
        /** It was held, and something is still to be done. */
        OPEN,
        DONE,
        CANCELLED;

        /** Message key. */
        String key() {
            return "aspiration.meeting.standing." + name().toLowerCase(Locale.ROOT);
        }
    }

    boolean stands() {
        return cancelled.isEmpty();
    }

    Standing standing(LocalDate today) {
        if (!stands()) {
            return Standing.CANCELLED;
        }
        if (decisions.stream().anyMatch(decision -> decision.late(today))) {
            return Standing.LATE;
        }
        if (!heldOn.isBefore(today)) {
            return Standing.AHEAD;
        }
        return minutes.isEmpty() || decisions.stream().anyMatch(Decision::open) ? Standing.OPEN : Standing.DONE;
    }

    long done() {
        return decisions.stream().filter(decision -> !decision.open()).count();
    }
}
