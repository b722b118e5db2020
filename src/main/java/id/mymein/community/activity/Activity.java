package id.mymein.community.activity;

import id.mymein.community.ActivityId;
import id.mymein.identity.AccountId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An activity as the desks see it.
 *
 * @param withdrawn null unless it was
 * @param version grows with every change of its content, so that a form can tell that it is outdated
 */
public record Activity(
        ActivityId id,
        KimOf group,
        ActivityContent content,
        AccountId recordedBy,
        Instant recordedAt,
        Instant changedAt,
        @Nullable Withdrawal withdrawn,
        int version) {

    public record Withdrawal(String reason, AccountId by, Instant at) {}

    /** True while it counts and may be changed. */
    public boolean stands() {
        return withdrawn == null;
    }
}
