package id.mymein.community;

import java.util.Locale;

/** What may happen to a group; the edges of {@link GroupLife}. */
public enum GroupEvent {
    START,
    /** Enter a group that exists already, as from a list of the groups of earlier years. */
    REGISTER,
    /** Take back an import that entered it. */
    UNREGISTER,
    PROPOSE,
    /** The village takes back what it proposed. */
    TAKE_BACK,
    RETURN,
    ACCEPT,
    DISCARD,
    REST,
    AWAKEN,
    DISSOLVE;

    /** Message key of its name. */
    public String key() {
        return "community.event." + name().toLowerCase(Locale.ROOT);
    }
}
