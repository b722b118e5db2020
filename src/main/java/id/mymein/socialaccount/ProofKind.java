package id.mymein.socialaccount;

import java.util.Locale;

/** How control of an account is shown. */
public enum ProofKind {
    /** A code that we gave stands in the profile's text. */
    CODE,
    /** The profile links to its page here, with {@code rel="me"}. */
    LINK,
    /** A letter of the office, signed. */
    LETTER;

    /** Message key. */
    public String key() {
        return "socialaccount.proof." + name().toLowerCase(Locale.ROOT);
    }
}
