package id.mymein.notification.optin;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * One address that a letter can go to: as HTML's {@code input type=email} has it, with a domain of two parts at least, so nothing in it ends
 * a header or begins a second address.
 */
public record MailAddress(String text) {

    /** RFC 5321, 4.5.3.1. */
    public static final int LONGEST = 254;

    private static final Pattern SHAPE = Pattern.compile(
            "(?=[^@]{1,64}@)[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*"
                    + "@(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\\.)+[A-Za-z](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])");

    public MailAddress {
        if (!fits(text)) {
            throw new IllegalArgumentException("not one address");
        }
    }

    /** Empty where it is none, or more than one. */
    public static Optional<MailAddress> typed(String typed) {
        return fits(typed) ? Optional.of(new MailAddress(typed)) : Optional.empty();
    }

    private static boolean fits(String text) {
        return text.length() <= LONGEST && SHAPE.matcher(text).matches();
    }

    /** The same for all spellings of one address. */
    String key() {
        return text.toLowerCase(Locale.ROOT);
    }

    /** Not for logs. */
    @Override
    public String toString() {
        return "an address";
    }
}
