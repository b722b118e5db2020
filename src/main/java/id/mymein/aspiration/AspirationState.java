package id.mymein.aspiration;

import java.util.Locale;

/** Where an aspiration stands. */
public enum AspirationState {
    RECEIVED,
    VERIFIED,
    /** One office or several must act. */
    DISPOSED,
    /** All of them have answered. */
    ANSWERED,
    DONE,
    CLOSED,
    REFUSED,
    /** It is followed in another one. */
    MERGED;

    /** True where nobody has to do anything any more. */
    public boolean ended() {
        return this == CLOSED || this == REFUSED || this == MERGED;
    }

    /** True where the public may read of it, unless it is secret. */
    public boolean shown() {
        return this != RECEIVED && this != REFUSED && this != MERGED;
    }

    /** Message key. */
    public String key() {
        return "aspiration.state." + name().toLowerCase(Locale.ROOT);
    }
}
