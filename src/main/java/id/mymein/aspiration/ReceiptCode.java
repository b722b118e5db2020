package id.mymein.aspiration;

import java.security.SecureRandom;
import java.util.Locale;

/**
 * What a sender gets in hand: whoever has it sees the case and speaks in it, without an account. Shown like
 * {@code BLG-7K4-M29-X5TR}: a prefix that says whose it is (data of the region, no part of the secret), nine symbols of chance
 * (38 bits) and one that checks them.
 *
 * <p>The alphabet is digits and nine letters. Of letters that look like a digit or like each other none is in it, and of letters
 * whose Indonesian names sound alike (be, de, pe, te; em, en; ha, ka) at most one. The check is a weighted sum modulo 19, a
 * prime, with the powers of 2 as weights, all different and none zero: every single wrong symbol, every exchange of two symbols
 * and every pair of equal neighbours read as another pair is noticed.
 */
public final class ReceiptCode {

    /** How many symbols, the check among them. */
    public static final int LENGTH = 10;

    static final String ALPHABET = "0123456789FJKMRTWXY";

    /** Typed for a digit that they look like; none of them is in the alphabet. */
    private static final String LOOK_ALIKES = "OQILZSGB";

    private static final String MEANT = "00112568";
    private static final int FIRST_GROUP = 3;
    private static final int SECOND_GROUP = 6;

    /** Beyond this nothing is read: no code with its prefix is as long, whoever typed it. */
    private static final int MOST = 64;

    private final String symbols;

    private ReceiptCode(String symbols) {
        this.symbols = symbols;
    }

    /** A new one that nobody can foresee. */
    public static ReceiptCode random(SecureRandom random) {
        var symbols = new StringBuilder(LENGTH);
        while (symbols.length() < LENGTH - 1) {
            symbols.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return new ReceiptCode(symbols.append(check(symbols)).toString());
    }

    /** What a person typed: in any case, with or without prefix, blanks, dots and dashes. */
    public static Reading read(String typed, String prefix) {
        String plain = plain(typed);
        String before = plain(prefix);
        boolean own = plain.length() == LENGTH && before.chars().allMatch(symbol -> ALPHABET.indexOf(symbol) >= 0);
        return read(!before.isEmpty() && !own && plain.startsWith(before) ? plain.substring(before.length()) : plain);
    }

    private static Reading read(String plain) {
        var symbols = new StringBuilder(LENGTH);
        for (int at = 0; at < plain.length(); at++) {
            char symbol = meant(plain.charAt(at));
            if (ALPHABET.indexOf(symbol) < 0) {
                return new Mistyped(Mistake.FOREIGN_SYMBOL);
            }
            symbols.append(symbol);
        }
        if (symbols.length() != LENGTH) {
            return new Mistyped(symbols.length() < LENGTH ? Mistake.TOO_SHORT : Mistake.TOO_LONG);
        }
        boolean fits = check(symbols.subSequence(0, LENGTH - 1)) == symbols.charAt(LENGTH - 1);
        return fits ? new Code(new ReceiptCode(symbols.toString())) : new Mistyped(Mistake.CHECK);
    }

    /** Letters and digits only, in capitals. */
    private static String plain(String typed) {
        var plain = new StringBuilder();
        typed.chars().limit(MOST).filter(Character::isLetterOrDigit).forEach(c -> plain.append((char) c));
        return plain.toString().toUpperCase(Locale.ROOT);
    }

    private static char meant(char symbol) {
        int like = LOOK_ALIKES.indexOf(symbol);
        return like < 0 ? symbol : MEANT.charAt(like);
    }

    /** What makes the sum of the symbols, each with its power of 2 and this one with 2⁰, a multiple of 19. */
    private static char check(CharSequence secret) {
        int sum = 0;
        for (int at = 0; at < secret.length(); at++) {
            sum = (sum + ALPHABET.indexOf(secret.charAt(at))) * 2 % ALPHABET.length();
        }
        return ALPHABET.charAt((ALPHABET.length() - sum) % ALPHABET.length());
    }

    /** In groups of three, three and four, as telephone numbers are said. */
    public String shown(String prefix) {
        String groups = symbols.substring(0, FIRST_GROUP) + "-" + symbols.substring(FIRST_GROUP, SECOND_GROUP) + "-"
                + symbols.substring(SECOND_GROUP);
        return prefix.isEmpty() ? groups : prefix + "-" + groups;
    }

    /** The ten symbols: what is hashed and looked up, never written anywhere as they are. */
    public String symbols() {
        return symbols;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ReceiptCode code && symbols.equals(code.symbols);
    }

    @Override
    public int hashCode() {
        return symbols.hashCode();
    }

    /** Without the secret: what is printed ends in logs. */
    @Override
    public String toString() {
        return "ReceiptCode[…]";
    }

    /** What became of something typed. */
    public sealed interface Reading {}

    /** It is one, and may belong to a case or to none. */
    public record Code(ReceiptCode code) implements Reading {}

    /** It cannot be one, so nothing need be looked up. */
    public record Mistyped(Mistake mistake) implements Reading {}

    /** What is wrong with something typed. */
    public enum Mistake {
        TOO_SHORT,
        TOO_LONG,
        /** A letter that no code has, and that looks like nothing that it has. */
        FOREIGN_SYMBOL,
        /** A symbol is wrong, or two are exchanged. */
        CHECK
    }
}
