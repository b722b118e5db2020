package id.mymein.incoming;

import java.util.Locale;

/** Whether a feed is read. */
public enum FeedState {
    ACTIVE,
    PAUSED,
    REMOVED;

    /** Message key. */
    public String key() {
        return "incoming.state." + name().toLowerCase(Locale.ROOT);
    }
}
