package id.mymein.aspiration.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Digits that stand together in a text.
 *
 * @param digits as 0 to 9; empty where there are more than any number of a person has
 */
record DigitGroup(int start, int end, String digits) {

    private static final int MOST = 24;
    private static final int LONGEST_GAP = 3;
    private static final String IN_GAPS = " .-–()\u00a0";

    static List<DigitGroup> all(String text) {
        List<DigitGroup> groups = new ArrayList<>();
        for (int at = 0; at < text.length(); at++) {
            if (Character.isDigit(text.charAt(at))) {
                DigitGroup group = from(text, at);
                groups.add(group);
                at = group.end - 1;
            }
        }
        return groups;
    }

    /** Signs that nobody sees do not part digits. */
    private static DigitGroup from(String text, int start) {
        var digits = new StringBuilder();
        int end = start;
        for (int at = start; at < text.length(); at++) {
            char c = text.charAt(at);
            if (Character.isDigit(c)) {
                end = at + 1;
                if (digits.length() <= MOST) {
                    digits.append(Character.digit(c, 10));
                }
            } else if (Character.getType(c) != Character.FORMAT) {
                break;
            }
        }
        return new DigitGroup(start, end, digits.length() > MOST ? "" : digits.toString());
    }

    /** What stands between it and the next; empty where the two cannot be one number. */
    Optional<String> gap(String text, DigitGroup next) {
        if (next.digits.isEmpty() || next.start - end > LONGEST_GAP) {
            return Optional.empty();
        }
        return Optional.of(text.substring(end, next.start))
                .filter(gap -> gap.chars().allMatch(c -> IN_GAPS.indexOf(c) >= 0));
    }
}
