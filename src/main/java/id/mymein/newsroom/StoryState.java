package id.mymein.newsroom;

import java.util.Locale;

/** Where the work on a story stands. Whether the public sees a release of it is another matter, see {@link Story}. */
public enum StoryState {
    DRAFT,
    SUBMITTED,
    IN_REVIEW,
    REJECTED,
    AWAITING_AUTHENTICITY,
    REFUSED_AS_HOAX,
    READY,
    SCHEDULED,
    PUBLISHED,
    RETRACTED;

    /** Message key of its name. */
    public String key() {
        return "newsroom.state." + name().toLowerCase(Locale.ROOT);
    }
}
