package id.mymein.socialaccount;

import java.util.Locale;

/** What happens to an account. */
public enum AccountEvent {
    PROPOSE,
    VERIFY,
    REFUSE,
    /** It has another handle: the badge lapses until the new one is proven. */
    RENAME,
    REST,
    WAKE,
    MOVE,
    LOSE,
    RECOVER,
    CLOSE,
    /** Other people are in charge of it. */
    HAND_OVER;

    /** Message key of what was done. */
    public String key() {
        return "socialaccount.event." + name().toLowerCase(Locale.ROOT);
    }
}
