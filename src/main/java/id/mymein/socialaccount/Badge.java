package id.mymein.socialaccount;

import java.util.Locale;

/** Whether an account wears the badge, and if not, why; computed from facts by {@code social_badge} in the database, nowhere else. */
public enum Badge {
    WORN,
    /** Proposed, and not proven yet. */
    PROPOSED,
    /** The handle that it has now is not the one that was proven. */
    UNPROVEN,
    /** No sign of life for so long that a review was due, and nobody has answered. */
    OVERDUE,
    DORMANT,
    ENDED;

    public boolean worn() {
        return this == WORN;
    }

    /** Message key. */
    public String key() {
        return "socialaccount.badge." + name().toLowerCase(Locale.ROOT);
    }
}
