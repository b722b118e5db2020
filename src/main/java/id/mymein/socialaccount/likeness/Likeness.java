package id.mymein.socialaccount.likeness;

import id.mymein.platform.EditDistance;
import java.util.Locale;

/** How much one handle or name resembles another. */
public enum Likeness {
    /** Nobody takes the one for the other. */
    NONE,
    /** One or two letters apart. */
    SLIP,
    /** The same with words added or taken away: {@code resmi}, {@code official}, {@code pemdes}. */
    ADDED,
    /** The same at a glance: capitals, separators, digits for letters, letters of other scripts. */
    SAME;

    private static final int LONG_ENOUGH_FOR_ONE = 6;
    private static final int LONG_ENOUGH_FOR_TWO = 11;

    /** Compares two handles, or two names. */
    public static Likeness of(String one, String other) {
        return of(Look.of(one), Look.of(other));
    }

    public static Likeness of(Look one, Look other) {
        if (one.whole().equals(other.whole()) && !one.whole().isEmpty()) {
            return SAME;
        }
        boolean kinds =
                one.kind().isEmpty() || other.kind().isEmpty() || one.kind().equals(other.kind());
        if (!kinds || one.place().length() < Look.SHORTEST || other.place().length() < Look.SHORTEST) {
            return NONE;
        }
        if (one.place().equals(other.place())) {
            return ADDED;
        }
        int length = Math.min(one.place().length(), other.place().length());
        int allowed = length >= LONG_ENOUGH_FOR_TWO ? 2 : length >= LONG_ENOUGH_FOR_ONE ? 1 : 0;
        return EditDistance.of(one.place(), other.place(), allowed) <= allowed ? SLIP : NONE;
    }

    /** The stronger of two. */
    public Likeness or(Likeness other) {
        return compareTo(other) >= 0 ? this : other;
    }

    public boolean any() {
        return this != NONE;
    }

    /** Message key. */
    public String key() {
        return "socialaccount.likeness." + name().toLowerCase(Locale.ROOT);
    }
}
