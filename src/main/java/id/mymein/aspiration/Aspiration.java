package id.mymein.aspiration;

import id.mymein.region.RegionCode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An aspiration as those who work on it read it. It knows nothing of its sender, see {@link Senders}.
 *
 * @param number in its public address
 * @param category slug
 * @param guessed the category that was guessed when it came in; empty for none
 * @param content as it was sent
 * @param open what the public may read; empty texts before somebody has verified it
 * @param waiting true where the sender was asked something
 * @param clock the deadline of the case itself
 * @param mergedInto null where it stands for itself
 */
public record Aspiration(
        AspirationId id,
        long number,
        AspirationSource source,
        AspirationKind kind,
        String category,
        String guessed,
        Visibility visibility,
        RegionCode region,
        Content content,
        Open open,
        AspirationState state,
        Instant stateSince,
        Instant receivedAt,
        @Nullable Instant closedAt,
        boolean waiting,
        Clocked clock,
        int escalation,
        int reopened,
        @Nullable AspirationId mergedInto,
        @Nullable AspirationState mergedFrom,
        Spam spam,
        @Nullable Rating rating,
        int version) {

    /**
     * What was sent.
     *
     * @param place in words; may be empty
     * @param point null where none was given
     * @param happenedOn null where none was given
     */
    public record Content(
            String title,
            String body,
            String place,
            @Nullable Point point,
            @Nullable LocalDate happenedOn) {}

    /** A point on the map, in degrees (WGS 84). */
    public record Point(double latitude, double longitude) {}

    /** What the public may read. */
    public record Open(String title, String body) {}

    /**
     * A deadline that runs.
     *
     * @param step what has to be done, see {@code clock}; empty where none runs
     * @param began since when it runs
     * @param due the last day on which it is in time
     */
    public record Clocked(
            String step, @Nullable Instant began, @Nullable LocalDate due) {
        static final Clocked NONE = new Clocked("", null, null);
    }

    /** @param score from 0 to 1 */
    public record Spam(double score, List<String> reasons) {
        public Spam {
            reasons = List.copyOf(reasons);
        }
    }

    /** @param satisfaction from 1 (not satisfied) to 4 */
    public record Rating(int satisfaction, String comment) {}

    /** True where the public may read of it. */
    public boolean shown() {
        return visibility != Visibility.SECRET && state.shown();
    }

    /** Its title for those who work on it. */
    public String title() {
        return open.title().isEmpty() ? content.title() : open.title();
    }
}
