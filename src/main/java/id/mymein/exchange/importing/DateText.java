package id.mymein.exchange.importing;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days as offices write them. The day stands before the month, as in Indonesia; what can only be meant otherwise is not guessed. */
final class DateText {

    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Pattern ISO = Pattern.compile("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})(?:[T ].*)?");
    private static final Pattern NUMBERS =
            Pattern.compile("(\\d{1,2})\\s*[-/.]\\s*(\\d{1,2})\\s*[-/.]\\s*(\\d{4}|\\d{2})(?: \\d.*)?");
    private static final Pattern WORDS =
            Pattern.compile("(?:\\p{L}+['’]?\\p{L}*,?\\s+)?(\\d{1,2})[\\s.-]+(\\p{L}+)\\.?[\\s-]+(\\d{4}|\\d{2})");
    private static final Pattern SERIAL = Pattern.compile("\\d{5}(?:,\\d+)?");

    /** Day 1 of a spreadsheet is 1 January 1900, but it also counts a 29 February that year did not have. */
    private static final LocalDate SPREADSHEETS = LocalDate.of(1899, 12, 30);
    /** From 1927 to 2119: any other number of five digits is no day. */
    private static final int FIRST_SERIAL = 10_000;

    private static final int LAST_SERIAL = 80_000;
    /** Two digits up to this are of this century. */
    private static final int THIS_CENTURY = 49;

    private static final Map<String, Integer> MONTHS = months();

    private DateText() {}

    /** Empty where it is no day. */
    static Optional<LocalDate> parse(String text) {
        String plain = SPACES.matcher(text.strip()).replaceAll(" ");
        try {
            Matcher iso = ISO.matcher(plain);
            if (iso.matches()) {
                return Optional.of(day(iso.group(1), number(iso.group(2)), iso.group(3)));
            }
            Matcher numbers = NUMBERS.matcher(plain);
            if (numbers.matches()) {
                return Optional.of(day(numbers.group(3), number(numbers.group(2)), numbers.group(1)));
            }
            Matcher words = WORDS.matcher(plain);
            if (words.matches()) {
                Integer month = MONTHS.get(words.group(2).toLowerCase(Locale.ROOT));
                return month == null ? Optional.empty() : Optional.of(day(words.group(3), month, words.group(1)));
            }
            return serial(plain);
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDate> serial(String plain) {
        if (!SERIAL.matcher(plain).matches()) {
            return Optional.empty();
        }
        int day = number(plain.substring(0, 5));
        return day >= FIRST_SERIAL && day <= LAST_SERIAL ? Optional.of(SPREADSHEETS.plusDays(day)) : Optional.empty();
    }

    private static LocalDate day(String year, int month, String day) {
        int written = number(year);
        int whole = year.length() > 2 ? written : written + (written <= THIS_CENTURY ? 2000 : 1900);
        return LocalDate.of(whole, month, number(day));
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }

    private static Map<String, Integer> months() {
        String[] names = {
            "januari january jan",
            "februari pebruari february feb peb",
            "maret march mar mrt",
            "april apr",
            "mei may",
            "juni june jun",
            "juli july jul",
            "agustus august agu ags agt agst aug",
            "september sep sept",
            "oktober october okt oct",
            "november nopember nov nop",
            "desember december des dec"
        };
        Map<String, Integer> months = new HashMap<>();
        for (int n = 0; n < names.length; n++) {
            for (String name : names[n].split(" ")) {
                months.put(name, n + 1);
            }
        }
        return months;
    }
}
