package id.mymein.community;

import java.util.Locale;

/** What stands in the register. */
public enum GroupKind {
    /** A group of residents of one village or district. */
    KIM,
    /** The forum of the groups of a regency or a province. */
    FORUM;

    /** Message key of its name. */
    public String key() {
        return "community.kind." + name().toLowerCase(Locale.ROOT);
    }
}
