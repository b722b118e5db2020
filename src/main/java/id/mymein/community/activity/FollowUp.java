package id.mymein.community.activity;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something to be done because of an activity.
 *
 * @param due null where nobody set a day
 * @param doneAt null while it is open
 */
public record FollowUp(
        UUID id,
        String task,
        @Nullable LocalDate due,
        @Nullable Instant doneAt) {

    public boolean overdue(LocalDate today) {
        return doneAt == null && due != null && due.isBefore(today);
    }
}
