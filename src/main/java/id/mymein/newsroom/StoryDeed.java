package id.mymein.newsroom;

/** What an office did with a story, or what came of it, as the decision trail has it. */
public enum StoryDeed {
    /** Sent to the editors, the same story once a period. */
    SENT,
    /** Became public for the first time. */
    PUBLISHED,
    /** Came back from the editors, the same story once a period. */
    RETURNED
}
