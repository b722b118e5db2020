package id.mymein.portal.curation;

/** What became of a change to the front page. */
sealed interface Curated {

    record Done() implements Curated {}

    /** Somebody else changed the arrangement in the meantime; nothing was changed now. */
    record Stale() implements Curated {}

    /** @param key of the message that says what stands in the way */
    record Refused(String key) implements Curated {}
}
