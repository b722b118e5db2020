package id.mymein.authenticity;

import java.util.Locale;

/** Where the work on a claim check stands. What the public reads is an edition, whatever is worked on. */
public enum ClaimState {
    /** The police write: the first text, or a correction of what is public. */
    DRAFT,
    /** It lies before the editors. */
    WAITING,
    /** The public reads it, and nobody is at work on it. */
    PUBLISHED,
    /** Its address says why it is gone. */
    WITHDRAWN;

    /** Message key. */
    public String key() {
        return "authenticity.check.state." + name().toLowerCase(Locale.ROOT);
    }
}
