package id.mymein.aspiration.text;

import java.util.ArrayList;
import java.util.List;

/** E-mail addresses, found from their {@code @}. */
final class MailFinder {

    private static final int LONGEST_NAME = 64;
    private static final int LONGEST_DOMAIN = 255;
    private static final int ASCII = 128;
    private static final String IN_NAMES = "._%+-";

    private MailFinder() {}

    static List<Personal> find(String text) {
        List<Personal> found = new ArrayList<>();
        for (int at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
            int start = start(text, at);
            int end = end(text, at);
            if (start < at && end > at + 1) {
                boolean named = Cue.before(text, start).names(PersonalKind.EMAIL);
                found.add(new Personal(
                        PersonalKind.EMAIL,
                        start,
                        end,
                        PersonalData.excerpt(text, start, Math.min(2, at - start)),
                        named));
            }
        }
        return found;
    }

    private static int start(String text, int at) {
        int start = at;
        while (start > 0 && at - start < LONGEST_NAME && isOfName(text.charAt(start - 1))) {
            start--;
        }
        while (start < at && !isPlain(text.charAt(start))) {
            start++;
        }
        return start;
    }

    /** Behind the last letter of the last part that has two letters or more. */
    private static int end(String text, int at) {
        int end = at + 1;
        while (end < text.length() && end - at < LONGEST_DOMAIN && isOfDomain(text.charAt(end))) {
            end++;
        }
        while (end > at + 1 && !isPlain(text.charAt(end - 1))) {
            end--;
        }
        int dot = at + text.substring(at, end).lastIndexOf('.');
        return dot > at + 1 && end - dot > 2 && Character.isLetter(text.charAt(dot + 1)) ? end : at + 1;
    }

    private static boolean isOfName(char c) {
        return isPlain(c) || IN_NAMES.indexOf(c) >= 0;
    }

    private static boolean isOfDomain(char c) {
        return isPlain(c) || c == '.' || c == '-';
    }

    private static boolean isPlain(char c) {
        return c < ASCII && Character.isLetterOrDigit(c);
    }
}
