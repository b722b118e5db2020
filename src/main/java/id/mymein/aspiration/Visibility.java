package id.mymein.aspiration;

import java.util.Locale;

/** What others see of an aspiration; its sender chooses. */
public enum Visibility {
    /** Everybody reads it, with the sender's name where one was given. */
    PUBLIC,
    /** Everybody reads it; the name is hidden from everybody, the office that acts among them. */
    ANONYMOUS,
    /** Only the office that acts and who forwards it read it. */
    SECRET;

    /** Message key. */
    public String key() {
        return "aspiration.visibility." + name().toLowerCase(Locale.ROOT);
    }
}
