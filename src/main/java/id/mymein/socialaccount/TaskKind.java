package id.mymein.socialaccount;

import java.util.Locale;

/** What an office has to do for its account. */
public enum TaskKind {
    /** Say that it is still in use, or close it. */
    REVIEW,
    /** Prove the new handle. */
    PROVE,
    /** Name two people who are in charge. */
    HAND_OVER,
    /** Look why nobody can open it. */
    UNREACHABLE;

    /** Message key of what is to be done. */
    public String key() {
        return "socialaccount.task." + name().toLowerCase(Locale.ROOT);
    }

    String noticeKey() {
        return "socialaccount.due." + name().toLowerCase(Locale.ROOT);
    }
}
