package id.mymein.socialaccount;

import java.util.Locale;

/** Why a step is not taken. */
public enum AccountRefusal {
    NOT_IN_THIS_STATE,
    NOT_ALLOWED,
    REASON_MISSING,
    /** Nobody has proven the present handle, or not since it was lost. */
    PROOF_MISSING,
    /** Two people are to be in charge. */
    CONTACTS_MISSING,
    /** No verified account of the same office was named. */
    TARGET_MISSING,
    /** The new handle is the one that it has. */
    SAME_HANDLE;

    /** Message key. */
    public String key() {
        return "socialaccount.refusal." + name().toLowerCase(Locale.ROOT);
    }
}
