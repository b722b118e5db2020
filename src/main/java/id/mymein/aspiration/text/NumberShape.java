package id.mymein.aspiration.text;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * One or more groups of digits read as one number.
 *
 * @param digits all of them
 * @param groups as written
 * @param gaps what stands between them
 * @param plus true behind a {@code +}
 */
record NumberShape(String digits, List<String> groups, List<String> gaps, boolean plus) {

    static final int IDENTITY_LENGTH = 16;

    private static final int THOUSANDS = 3;

    /** By the Ministry of Home Affairs' codes: province, then regencies from 01 and towns from 71. */
    private static final Pattern IDENTITY = Pattern.compile(
            "(?:1[1-9]|21|3[1-6]|5[1-3]|6[1-5]|7[1-6]|8[12]|9[1-7])(?:0[1-9]|[12]\\d|3\\d|7[1-9])(?!00)\\d{2}"
                    // Day of birth, of women with 40 added; on a family card the day it was made.
                    + "(?:0[1-9]|[12]\\d|3[01]|4[1-9]|[56]\\d|7[01])(?:0[1-9]|1[0-2])\\d{2}(?!0000)\\d{4}");

    private static final Pattern MOBILE = Pattern.compile("08[1-9]\\d{7,10}|(?:00)?62(?:0?)8[1-9]\\d{7,10}");
    private static final Pattern MOBILE_WITHOUT_ZERO = Pattern.compile("8[1-9]\\d{8,10}");
    private static final Pattern FOREIGN = Pattern.compile("[1-9]\\d{8,14}");
    private static final Pattern AREA =
            Pattern.compile("02[124]|031|061|0(?:2[5-9]|3[2-8]|4[0-8]|5[1-6]|6[2-5]|7[0-7]|9[0-8])\\d");

    private static final Pattern CENTURY = Pattern.compile("(?:19|20)\\d{2}");

    NumberShape with(String gap, String group) {
        return new NumberShape(
                digits + group,
                Stream.concat(groups.stream(), Stream.of(group)).toList(),
                Stream.concat(gaps.stream(), Stream.of(gap)).toList(),
                plus);
    }

    /** {@code 1.250.000}: an amount, whatever its length. */
    boolean isAmount() {
        return groups.size() > 1
                && !digits.startsWith("0")
                && groups.getFirst().length() <= THOUSANDS
                && groups.stream().skip(1).allMatch(group -> group.length() == THOUSANDS)
                && gaps.stream().distinct().count() == 1
                && !gaps.getFirst().contains("-");
    }

    boolean isIdentity() {
        return IDENTITY.matcher(digits).matches()
                && groups.stream().allMatch(group -> group.length() > 1)
                && isRealDay();
    }

    /** A number named as one and mistyped by a digit or two is one too. */
    boolean isNearIdentity() {
        return Math.abs(digits.length() - IDENTITY_LENGTH) <= 2;
    }

    private boolean isRealDay() {
        int day = Integer.parseInt(digits.substring(6, 8)) % 40;
        int month = Integer.parseInt(digits.substring(8, 10));
        return month == 2
                ? day <= 29
                : day <= 30 || (day == 31 && month != 4 && month != 6 && month != 9 && month != 11);
    }

    /** Written as people write it; behind a word for telephones in any way. */
    boolean isMobile(boolean named) {
        if (isAmount() && !plus && !named) {
            return false;
        }
        if (plus) {
            return FOREIGN.matcher(digits).matches();
        }
        if (named && MOBILE_WITHOUT_ZERO.matcher(digits).matches()) {
            return true;
        }
        int first = groups.getFirst().length();
        return MOBILE.matcher(digits).matches()
                && (named || groups.size() == 1 || first > 2 || digits.startsWith("62"))
                && (named || groups.stream().skip(1).allMatch(group -> group.length() > 1))
                && (named || !endsInDate());
    }

    /** {@code 0812 24 11 2025} is no number that anybody answers. */
    private boolean endsInDate() {
        int last = groups.size() - 1;
        return last > 2
                && CENTURY.matcher(groups.get(last)).matches()
                && groups.get(last - 1).length() <= 2
                && groups.get(last - 2).length() <= 2;
    }

    /** An area code that there is, a dash or brackets around it, five to eight digits. */
    boolean isLandline(boolean named) {
        int rest = digits.length() - groups.getFirst().length();
        boolean parted = groups.size() > 1 && gaps.getFirst().matches(".*[-–)].*");
        boolean solid = named && groups.size() == 1 && digits.matches("0[2-79]\\d{7,10}");
        return solid
                || ((parted || (named && groups.size() > 1))
                        && groups.size() <= 3
                        && rest >= 5
                        && rest <= 8
                        && AREA.matcher(groups.getFirst()).matches());
    }

    /** Codes of a budget ({@code 5.1.02.01}) are called so too, and begin with one digit. */
    boolean isAccount() {
        return groups.getFirst().length() >= THOUSANDS
                && digits.length() >= 10
                && digits.length() <= IDENTITY_LENGTH
                && !isAmount();
    }
}
