package id.mymein.aspiration;

/** Who reads a step of an aspiration. */
public enum Audience {
    /** Everybody, where the aspiration itself is public. */
    PUBLIC,
    /** The sender, and those who work on it. */
    SENDER,
    /** Those who work on it. */
    DESK
}
