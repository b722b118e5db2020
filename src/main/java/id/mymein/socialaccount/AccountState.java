package id.mymein.socialaccount;

import java.util.Locale;

/** Where an account stands in its life; the badge is another matter, see {@link Badge}. */
public enum AccountState {
    /** Somebody says that it is official; nobody has seen a proof of its present handle. */
    PROPOSED,
    /** Proven. */
    VERIFIED,
    /** The office's, and left alone. */
    DORMANT,
    /** Another account took its place. */
    MOVED,
    /** Somebody else has it in hand. */
    COMPROMISED,
    /** Given up, or never was what it was said to be. */
    CLOSED;

    /** Message key. */
    public String key() {
        return "socialaccount.state." + name().toLowerCase(Locale.ROOT);
    }

    /** In an address's query. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }

    public boolean ended() {
        return this == MOVED || this == CLOSED;
    }
}
