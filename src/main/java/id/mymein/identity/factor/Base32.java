package id.mymein.identity.factor;

import java.util.Locale;

/** Bytes as people type them (RFC 4648, without padding). */
public final class Base32 {

    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    private Base32() {}

    public static String encode(byte[] bytes) {
        var text = new StringBuilder();
        int bits = 0;
        int held = 0;
        for (byte b : bytes) {
            bits = (bits << 8) | (b & 0xff);
            for (held += 8; held >= 5; held -= 5) {
                text.append(ALPHABET.charAt((bits >> (held - 5)) & 31));
            }
            bits &= (1 << held) - 1;
        }
        if (held > 0) {
            text.append(ALPHABET.charAt((bits << (5 - held)) & 31));
        }
        return text.toString();
    }

    /** In groups of four, for reading and typing. */
    public static String grouped(String text, String separator) {
        return text.replaceAll("(.{4})(?!$)", "$1" + separator);
    }

    /** Upper case, nothing but letters and digits: what a person meant, however it was typed. */
    static String plain(String typed) {
        return typed.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
    }
}
