package id.mymein.distribution;

import java.util.Locale;

/** Whether a channel takes what is planned for it. */
public enum ChannelState {
    ACTIVE,
    /** Somebody stopped it; what is planned waits. */
    PAUSED,
    /** The platform no longer lets us in; what is planned waits for whoever mends it. */
    LOCKED,
    /** It is gone; only its past deliveries are left. */
    CLOSED;

    /** Message key. */
    public String key() {
        return "distribution.channel.state." + name().toLowerCase(Locale.ROOT);
    }
}
