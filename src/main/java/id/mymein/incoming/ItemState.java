package id.mymein.incoming;

import java.util.Locale;

/** What editors did with an item. */
public enum ItemState {
    NEW,
    /** Not for us. */
    DISMISSED,
    /** There is a story of it. */
    DRAFTED;

    /** Message key. */
    public String key() {
        return "incoming.item." + name().toLowerCase(Locale.ROOT);
    }
}
