package id.mymein.whatsapp;

import java.util.Locale;
import java.util.Set;

/**
 * What Meta's error codes mean for us.
 *
 * @see <a href="https://developers.facebook.com/docs/whatsapp/cloud-api/support/error-codes">Cloud API: error codes</a> (read 2026-11)
 */
enum Fault {
    /** The number is not on WhatsApp, or its owner has stopped messages of this kind from us. */
    GONE,
    /** This message is not taken, others are. */
    REFUSED,
    /** Too many to this person, by the pair's limit or in Meta's opinion. */
    NOT_NOW,
    /** Too many in all. */
    BUSY,
    /** We are not let in: token, right, number. */
    ACCESS,
    /** The template is paused, switched off, not there, or has other places than we fill. */
    TEMPLATE,
    /** The account is restricted, or its bills are not paid. */
    ACCOUNT,
    /** Meta's own. */
    BROKEN;

    private static final Set<Integer> GONE_CODES = Set.of(131026, 131050);
    private static final Set<Integer> NOT_NOW_CODES = Set.of(131049, 131056);
    private static final Set<Integer> BUSY_CODES = Set.of(4, 80007, 130429, 131057);
    private static final Set<Integer> ACCESS_CODES = Set.of(0, 3, 10, 33, 190, 131005, 133010);
    private static final Set<Integer> ACCOUNT_CODES = Set.of(368, 131031, 131037, 131042, 131045, 131048);
    private static final Set<Integer> BROKEN_CODES = Set.of(1, 2, 131000, 131016);
    /** The text is too long for it, or holds what it must not: the next one may be well. */
    private static final Set<Integer> OF_ONE_TEXT = Set.of(132005, 132018);

    private static final int TEMPLATES = 132;
    private static final int NO_SUCH_OBJECT = 33;
    private static final int INVALID = 100;

    /**
     * @param subcode 0 for none
     * @param theirs true where the status said that it is their own fault
     */
    static Fault of(int code, int subcode, boolean theirs) {
        if (GONE_CODES.contains(code)) {
            return GONE;
        }
        if (NOT_NOW_CODES.contains(code)) {
            return NOT_NOW;
        }
        if (BUSY_CODES.contains(code)) {
            return BUSY;
        }
        if (ACCOUNT_CODES.contains(code)) {
            return ACCOUNT;
        }
        boolean right = code >= 200 && code <= 299;
        if (ACCESS_CODES.contains(code) || right || (code == INVALID && subcode == NO_SUCH_OBJECT)) {
            return ACCESS;
        }
        if (code / 1000 == TEMPLATES && !OF_ONE_TEXT.contains(code)) {
            return TEMPLATE;
        }
        return BROKEN_CODES.contains(code) || theirs ? BROKEN : REFUSED;
    }

    /** True where nothing leaves until a person has mended it. */
    boolean stops() {
        return this == ACCESS || this == TEMPLATE || this == ACCOUNT;
    }

    /** Message key. */
    String key() {
        return "whatsapp.fault." + name().toLowerCase(Locale.ROOT);
    }
}
