package id.mymein.incoming;

import id.mymein.incoming.format.FeedDocument.Fault;
import id.mymein.platform.outbound.Fetched.Reason;
import java.util.Locale;

/** What keeps a feed from being read, in kinds that differ in how they are mended. */
public enum Trouble {
    /** Its host is not found, or nobody answers there. */
    AWAY,
    SLOW,
    CERTIFICATE,
    /** 404 or 410. */
    NOT_FOUND,
    /** 401, 403, 451: the site lets programs not in. */
    REFUSED,
    /** 429: too many questions. */
    BUSY,
    /** Any other status. */
    STATUS,
    TOO_LARGE,
    REDIRECTS,
    /** Within the regency's own network, or no address on the web at all. */
    ADDRESS,
    PAGE,
    EMPTY,
    DEFINITIONS,
    NO_FEED;

    /** Message key of what is wrong. */
    public String key() {
        return "incoming.trouble." + name().toLowerCase(Locale.ROOT);
    }

    /** Message key of how it is mended. */
    public String mendKey() {
        return "incoming.mend." + name().toLowerCase(Locale.ROOT);
    }

    static Trouble of(Reason reason) {
        return switch (reason) {
            case UNKNOWN_HOST, NOT_CONNECTED, UNREACHABLE -> AWAY;
            case TOO_SLOW -> SLOW;
            case CERTIFICATE -> CERTIFICATE;
            case TOO_LARGE -> TOO_LARGE;
            case TOO_MANY_REDIRECTS -> REDIRECTS;
            case NO_WEB_ADDRESS, PORT, INSIDE -> ADDRESS;
        };
    }

    static Trouble of(int status) {
        return switch (status) {
            case 404, 410 -> NOT_FOUND;
            case 401, 403, 451 -> REFUSED;
            case 429 -> BUSY;
            default -> STATUS;
        };
    }

    static Trouble of(Fault fault) {
        return switch (fault) {
            case EMPTY -> EMPTY;
            case PAGE -> PAGE;
            case DEFINITIONS -> DEFINITIONS;
            case NO_FEED -> NO_FEED;
        };
    }
}
