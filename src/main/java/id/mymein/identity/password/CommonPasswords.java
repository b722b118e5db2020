package id.mymein.identity.password;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Knows the passwords that guessers try first, and sees them through the usual disguises. */
@Component
class CommonPasswords {

    private static final int LONGEST_DISGUISE = 6;

    private final Set<String> known = read();

    /** True for a known password, also repeated, written with digits for letters, or with a few digits or signs around it. */
    boolean isCommon(String password) {
        String plain = password.toLowerCase(Locale.ROOT);
        return isKnown(plain) || isKnown(withoutDigitsForLetters(plain)) || isRun(plain);
    }

    private boolean isKnown(String text) {
        String core = text.replaceAll("^[^a-z]+|[^a-z]+$", "");
        boolean hardlyDisguised = core.length() >= 4 && text.length() - core.length() <= LONGEST_DISGUISE;
        return known.contains(text)
                || known.contains(repeated(text))
                || (hardlyDisguised && (known.contains(core) || known.contains(repeated(core))));
    }

    /** What the text is a repetition of; the text itself where it is none. */
    private static String repeated(String text) {
        for (int length = 1; length <= text.length() / 2; length++) {
            String part = text.substring(0, length);
            if (text.length() % length == 0
                    && part.repeat(text.length() / length).equals(text)) {
                return part;
            }
        }
        return text;
    }

    private static String withoutDigitsForLetters(String text) {
        return text.replace('0', 'o')
                .replace('1', 'i')
                .replace('3', 'e')
                .replace('4', 'a')
                .replace('5', 's')
                .replace('7', 't')
                .replace('@', 'a')
                .replace('$', 's')
                .replace('!', 'i');
    }

    /** One character over and over, or a walk along the alphabet or the digits. */
    private static boolean isRun(String text) {
        return text.chars().distinct().count() <= 2
                || hasOneStep(text, 0)
                || hasOneStep(text, 1)
                || hasOneStep(text, -1);
    }

    private static boolean hasOneStep(String text, int step) {
        for (int at = 1; at < text.length(); at++) {
            int difference = text.charAt(at) - text.charAt(at - 1);
            boolean aroundTheZero =
                    text.charAt(at) == (step > 0 ? '0' : '9') && text.charAt(at - 1) == (step > 0 ? '9' : '0');
            if (difference != step && !aroundTheZero) {
                return false;
            }
        }
        return true;
    }

    private static Set<String> read() {
        var file = new ClassPathResource("identity/common-passwords.txt");
        try (var lines = new BufferedReader(new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8))) {
            return lines.lines().filter(line -> !line.startsWith("# ")).collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException("the list of common passwords is missing", e);
        }
    }
}
