package id.mymein.aspiration;

import java.util.Locale;

/** Why a step is not taken. */
public enum AspirationRefusal {
    NOT_IN_THIS_STATE,
    NOT_ALLOWED,
    /** The office has not got it, or has done this already. */
    NOT_THIS_OFFICE,
    REASON_MISSING,
    TEXT_MISSING,
    CATEGORY_MISSING,
    OFFICE_MISSING,
    /** What it is merged into is not there, has ended, or is itself. */
    TARGET_MISSING,
    EVIDENCE_MISSING,
    /** The sender has been asked already. */
    ALREADY_WAITING,
    NOT_WAITING,
    /** Too long after it ended. */
    WINDOW_OVER,
    /** It was opened again as often as the rules allow. */
    REOPENED_ENOUGH,
    RATING_MISSING,
    ALREADY_RATED;

    /** Message key of what it says. */
    public String key() {
        return "aspiration.refusal." + name().toLowerCase(Locale.ROOT);
    }
}
