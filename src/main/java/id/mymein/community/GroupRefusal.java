package id.mymein.community;

import java.util.Locale;

/** Why a step in a group's life was refused. */
public enum GroupRefusal {
    /** Somebody else may have been faster. */
    NOT_IN_THIS_STATE,
    NOT_ALLOWED,
    REASON_MISSING,
    NOT_CONFIRMED,
    /** Something that the rules ask for is missing, and no reason was given to accept it all the same. */
    INCOMPLETE;

    /** Message key of what it says. */
    public String key() {
        return "community.refusal." + name().toLowerCase(Locale.ROOT);
    }
}
