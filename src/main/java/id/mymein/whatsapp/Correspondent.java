package id.mymein.whatsapp;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Somebody who writes to us. Meta names people by number; who shows a name instead may be named by an id that means nothing to
 * anybody but us (since 2026).
 *
 * @param number digits only; empty where Meta keeps it to itself
 * @param user {@code ID.1234…}; empty where Meta does not give it
 */
record Correspondent(String number, String user) {

    private static final Pattern NUMBER = Pattern.compile("[0-9]{6,20}");
    private static final Pattern USER = Pattern.compile("[A-Z]{2}\\.[A-Za-z0-9.]{1,140}");

    /** Empty where neither is one. */
    static Optional<Correspondent> of(String number, String user) {
        String digits = NUMBER.matcher(number).matches() ? number : "";
        String id = USER.matcher(user).matches() ? user : "";
        return digits.isEmpty() && id.isEmpty() ? Optional.empty() : Optional.of(new Correspondent(digits, id));
    }

    /** Where messages go. */
    String address() {
        return number.isEmpty() ? user : number;
    }

    /** Not for logs. */
    @Override
    public String toString() {
        return "a correspondent";
    }
}
