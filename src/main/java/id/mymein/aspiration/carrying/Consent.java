package id.mymein.aspiration.carrying;

import java.util.Locale;

/** How somebody agreed that another sends it in. */
public enum Consent {
    SPOKEN,
    SIGNED,
    TELEPHONE;

    /** Message key. */
    public String key() {
        return "aspiration.carry.consent." + name().toLowerCase(Locale.ROOT);
    }

    /** As the form sends it. */
    public String slug() {
        return switch (this) {
            case SPOKEN -> "lisan";
            case SIGNED -> "tertulis";
            case TELEPHONE -> "telepon";
        };
    }
}
