package id.mymein.newsroom;

import java.util.Locale;

/** What may happen to a story; the edges of {@link Workflow}. */
public enum StoryEvent {
    START,
    /** Take over what was published elsewhere: public at once, with its origin and without keys. */
    IMPORT,
    SUBMIT,
    CLAIM,
    /** Put a claimed story back into the queue. */
    UNCLAIM,
    RETURN,
    REJECT,
    FIND_FIT,
    FIND_AUTHENTIC,
    FIND_HOAX,
    FIND_UNPROVEN,
    /** Take a story that was decided on, or is public, back into review; its release stays as it is. */
    REWORK,
    /** Give up the rework of a public story. */
    ABANDON_REWORK,
    SCHEDULE,
    UNSCHEDULE,
    PUBLISH,
    /** Publish without the second key, labelled; the work goes on waiting for the police. */
    PUBLISH_URGENT,
    CORRECT,
    RETRACT;

    /** Message key of its name. */
    public String key() {
        return "newsroom.event." + name().toLowerCase(Locale.ROOT);
    }
}
