package id.mymein.distribution;

import java.util.Locale;

/** How far a story is on its way to a channel. */
public enum DeliveryState {
    PLANNED,
    SENDING,
    SENT,
    /** It will not go by itself any more; the reason says what to mend. */
    FAILED,
    /** It broke off in the middle, and the platform cannot say whether it stands there; a person looks. */
    UNSURE,
    /** It stood there and was taken away. */
    WITHDRAWN,
    /** It was never there and will not be. */
    CANCELLED;

    /** Message key. */
    public String key() {
        return "distribution.delivery.state." + name().toLowerCase(Locale.ROOT);
    }
}
