package id.mymein.aspiration;

import java.util.Locale;

/** What a resident sends. */
public enum AspirationKind {
    COMPLAINT,
    ASPIRATION,
    /** A request for information, UU 14/2008. */
    INFORMATION;

    /** Message key. */
    public String key() {
        return "aspiration.kind." + name().toLowerCase(Locale.ROOT);
    }
}
