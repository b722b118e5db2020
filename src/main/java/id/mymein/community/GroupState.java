package id.mymein.community;

import java.util.Locale;

/** Where a group stands in its life. */
public enum GroupState {
    /** Written down by the village, not sent yet, or given back. */
    DRAFT,
    /** Before the registrar. */
    PROPOSED,
    ACTIVE,
    DORMANT,
    DISSOLVED,
    /** Thrown away before anybody accepted it. */
    DISCARDED;

    /** Message key of its name. */
    public String key() {
        return "community.state." + name().toLowerCase(Locale.ROOT);
    }

    /** How style sheets name it. */
    public String mark() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Accepted once, so the public may know of it. */
    public boolean accepted() {
        return this == ACTIVE || this == DORMANT || this == DISSOLVED;
    }

    /** Nothing is changed in it any more. */
    public boolean closed() {
        return this == DISSOLVED || this == DISCARDED;
    }
}
