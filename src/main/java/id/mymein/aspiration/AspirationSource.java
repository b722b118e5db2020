package id.mymein.aspiration;

import java.util.Locale;

/** How an aspiration came in. */
public enum AspirationSource {
    WEB,
    /** A KIM member or somebody of the village sent it on a resident's behalf. */
    BEHALF,
    OPEN311,
    EMAIL,
    /** A part of another one. */
    SPLIT;

    /** Message key. */
    public String key() {
        return "aspiration.source." + name().toLowerCase(Locale.ROOT);
    }
}
