package id.mymein.aspiration;

import id.mymein.identity.OfficeId;
import id.mymein.region.RegionCode;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the rules of {@link AspirationLife} look at.
 *
 * @param state null for one that is not there yet
 * @param offices that have it, and how far each has come
 * @param acting the office that the step is taken for; null where none is
 * @param windowOpen true while it may still be opened again
 * @param reopenings how often the sender may still open it again
 */
record LifeFacts(
        @Nullable AspirationState state,
        RegionCode region,
        Map<OfficeId, Disposition.State> offices,
        @Nullable OfficeId acting,
        @Nullable AspirationState mergedFrom,
        boolean waiting,
        boolean windowOpen,
        int reopenings,
        boolean rated) {

    LifeFacts {
        offices = Map.copyOf(offices);
    }

    boolean disposed() {
        return !offices.isEmpty();
    }

    /** True where no office but the acting one owes an answer. */
    boolean lastOwed() {
        return offices.entrySet().stream()
                .filter(entry -> !entry.getKey().equals(acting))
                .noneMatch(entry ->
                        entry.getValue() == Disposition.State.SENT || entry.getValue() == Disposition.State.TAKEN);
    }

    /** True where every office but the acting one is done. */
    boolean lastUndone() {
        return offices.entrySet().stream()
                .filter(entry -> !entry.getKey().equals(acting))
                .allMatch(entry -> entry.getValue() == Disposition.State.DONE);
    }
}
