package id.mymein.aspiration;

import id.mymein.identity.OfficeId;
import id.mymein.media.MediaId;
import id.mymein.region.RegionCode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An aspiration as everybody reads it: what a verifier let be seen, and what offices said in public. Nothing of it leads to its
 * sender, unless the sender chose to be named.
 *
 * @param category slug
 * @param name of the sender; empty unless the sender is public and gave one
 * @param carrier through which office it came; null where the sender wrote it or is not public
 * @param photos of the sender, as far as the public may see them
 * @param steps from the beginning on
 * @param acting the offices that must act
 * @param due what is left for whoever has to do something now; null where nobody has
 * @param joined how many others were merged into it
 */
public record PublicCase(
        AspirationId id,
        long number,
        AspirationKind kind,
        String category,
        RegionCode region,
        String title,
        String body,
        AspirationState state,
        Visibility visibility,
        Instant receivedAt,
        Instant changedAt,
        boolean waiting,
        String name,
        @Nullable OfficeId carrier,
        List<MediaId> photos,
        List<Step> steps,
        List<OfficeId> acting,
        @Nullable Due due,
        long joined,
        Outcome outcome) {

    public PublicCase {
        photos = List.copyOf(photos);
        steps = List.copyOf(steps);
        acting = List.copyOf(acting);
    }

    /** True where everybody can read what an office said to it. */
    public boolean answered() {
        return outcome.answeredAt() != null && steps.stream().anyMatch(Step::answers);
    }

    /**
     * Something that happened.
     *
     * @param office null where no office did it
     * @param text an answer, a report of progress, a reason; may be empty
     * @param due the last day on which it was in time; null for none
     */
    public record Step(
            AspirationEvent event,
            AspirationState to,
            @Nullable OfficeId office,
            String text,
            @Nullable LocalDate due,
            Instant at,
            List<MediaId> photos) {

        public Step {
            photos = List.copyOf(photos);
        }

        /** True where an office said what it did or does. */
        public boolean answers() {
            return (event == AspirationEvent.ANSWER || event == AspirationEvent.FINISH) && !text.isEmpty();
        }
    }

    /**
     * A deadline that runs.
     *
     * @param allowed how many days there are, {@code used} of them gone and {@code left} still to come
     * @param late by how many days it is over; 0 where it is not
     * @param working true where working days are counted
     * @param still true while the sender is waited for
     * @param basis the rule that it comes from
     */
    public record Due(
            LocalDate day, int allowed, int used, int left, int late, boolean working, boolean still, String basis) {}

    /**
     * What came of it.
     *
     * @param answeredAt the first answer; null before there is one
     * @param inTime whether the answers came within their deadlines; null before there is one
     */
    public record Outcome(
            @Nullable Instant answeredAt,
            @Nullable Boolean inTime,
            @Nullable Instant doneAt,
            int reopened) {}
}
