package id.mymein.community.activity.plan;

import id.mymein.community.ActivityId;
import id.mymein.community.activity.KimOf;
import id.mymein.region.RegionCode;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A plan to go to some villages.
 *
 * @param cancelled why; empty while it stands
 */
record Outreach(
        OutreachId id,
        KimOf group,
        String topic,
        LocalDate day,
        String note,
        List<Stop> stops,
        String cancelled,
        int version) {

    /** @param activity that did it; null while it is still to be done */
    record Stop(RegionCode region, @Nullable ActivityId activity) {}

    enum Standing {
        OVERDUE,
        AHEAD,
        DONE,
        CANCELLED;

        /** Message key of its name. */
        String key() {
            return "community.activity.plan.standing." + name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    long done() {
        return stops.stream().filter(stop -> stop.activity() != null).count();
    }

    boolean stands() {
        return cancelled.isEmpty();
    }

    Standing standing(LocalDate today) {
        if (!stands()) {
            return Standing.CANCELLED;
        }
        if (done() == stops.size()) {
            return Standing.DONE;
        }
        return day.isBefore(today) ? Standing.OVERDUE : Standing.AHEAD;
    }
}
