package id.mymein.newsroom;

import java.util.Locale;

/** Which of the office's stories to show. */
public enum OwnStoryFilter {
    ALL,
    /** Came back, or is asked about. */
    TO_DO,
    DRAFT,
    UNDERWAY,
    PUBLIC,
    CLOSED;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Everything where {@code key} is none of ours. */
    public static OwnStoryFilter of(String key) {
        for (OwnStoryFilter filter : values()) {
            if (filter.word().equals(key)) {
                return filter;
            }
        }
        return ALL;
    }
}
