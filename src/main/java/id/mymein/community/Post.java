package id.mymein.community;

import java.util.Locale;

/** What an officer of a group is. */
public enum Post {
    CHAIR,
    DEPUTY,
    SECRETARY,
    TREASURER,
    /** Named by a title of its own: head of a section, adviser. */
    OTHER;

    /** Message key of its name. */
    public String key() {
        return "community.post." + name().toLowerCase(Locale.ROOT);
    }

    /** Held by one person at a time. */
    boolean single() {
        return this == CHAIR || this == SECRETARY || this == TREASURER;
    }
}
