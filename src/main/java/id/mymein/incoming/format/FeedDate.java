package id.mymein.incoming.format;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Dates as feeds write them: by the rules (RFC 822, ISO 8601), and as people do, {@code Kamis, 26 November 2026 09.30 WITA}. A date
 * that cannot be, because it is before the web or in the future, is none.
 */
final class FeedDate {

    private static final Instant WEB = Instant.parse("1995-01-01T00:00:00Z");
    /** A clock that is set to the wrong zone. */
    private static final Duration ALMOST_NOW = Duration.ofHours(24);

    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "mei", "jun", "jul", "agu", "sep", "okt", "nov", "des");
    private static final Map<String, Integer> OTHER_NAMES =
            Map.of("may", 5, "aug", 8, "agt", 8, "ags", 8, "oct", 10, "nop", 11, "dec", 12, "peb", 2);
    private static final Map<String, Integer> HOURS =
            Map.of("wib", 7, "wita", 8, "wit", 9, "est", -5, "edt", -4, "cst", -6, "cdt", -5, "pst", -8, "pdt", -7);

    private static final Pattern ISO = Pattern.compile(
            "(?<year>\\d{4})-(?<month>\\d{1,2})(?:-(?<day>\\d{1,2}))?(?:[T ]+(?<time>\\d{1,2}[:.]\\d{2}(?:[:.]\\d{2})?)(?:[.,]\\d+)?)?\\s*(?<zone>.*)");
    private static final Pattern WORDS = Pattern.compile(
            "(?:\\p{L}+['’]?\\p{L}*[.,]?\\s+)?(?<day>\\d{1,2})(?:st|nd|rd|th)?[\\s./-]+(?<month>\\p{L}+)[\\s.,/-]+(?<year>\\d{4}|\\d{2})"
                    + "(?:[,\\s-]+(?i:pukul|jam)?\\s*(?<time>\\d{1,2}[:.]\\d{2}(?:[:.]\\d{2})?))?\\s*(?<zone>.*)");
    private static final Pattern NUMBERS = Pattern.compile(
            "(?<day>\\d{1,2})[/-](?<month>\\d{1,2})[/-](?<year>\\d{4})(?:[,\\s]+(?<time>\\d{1,2}[:.]\\d{2}(?:[:.]\\d{2})?))?\\s*(?<zone>.*)");
    private static final Pattern OFFSET = Pattern.compile("(?:GMT|UTC)?([+-])(\\d{1,2}):?(\\d{2})?.*");

    private FeedDate() {}

    /** @param zone of a date that names none */
    static Optional<Instant> read(String said, Instant now, ZoneId zone) {
        String text = said.strip().replaceAll("\\s+", " ");
        if (text.isEmpty() || text.length() > 80) {
            return Optional.empty();
        }
        for (Pattern form : List.of(ISO, WORDS, NUMBERS)) {
            Matcher found = form.matcher(text);
            if (found.matches()) {
                return instant(found, zone).flatMap(date -> possible(date, now));
            }
        }
        return Optional.empty();
    }

    private static Optional<Instant> possible(Instant date, Instant now) {
        if (date.isBefore(WEB) || date.isAfter(now.plus(ALMOST_NOW))) {
            return Optional.empty();
        }
        return Optional.of(date.isAfter(now) ? now : date);
    }

    private static Optional<Instant> instant(Matcher found, ZoneId zone) {
        try {
            int year = Integer.parseInt(found.group("year"));
            String day = found.group("day");
            var date = LocalDate.of(
                    year < 70 ? 2000 + year : year < 100 ? 1900 + year : year,
                    month(found.group("month")),
                    day == null ? 1 : Integer.parseInt(day));
            String said = found.group("time");
            LocalTime time = said == null ? LocalTime.NOON : time(said);
            ZoneId where = zone(found.group("zone").strip(), zone);
            return Optional.of(date.atTime(time).atZone(where).toInstant());
        } catch (DateTimeException | NumberFormatException none) {
            return Optional.empty();
        }
    }

    private static int month(String said) {
        if (Character.isDigit(said.charAt(0))) {
            return Integer.parseInt(said);
        }
        String start = said.toLowerCase(Locale.ROOT).substring(0, Math.min(3, said.length()));
        return OTHER_NAMES.getOrDefault(start, MONTHS.indexOf(start) + 1);
    }

    private static LocalTime time(String said) {
        String[] parts = said.split("[:.]");
        int hour = Integer.parseInt(parts[0]);
        int second = parts.length > 2 ? Math.min(59, Integer.parseInt(parts[2])) : 0;
        // Midnight at the end of the day: said by some programs, meant by none.
        return LocalTime.of(hour == 24 ? 0 : hour, Integer.parseInt(parts[1]), second);
    }

    private static ZoneId zone(String said, ZoneId usual) {
        if (said.isEmpty()) {
            return usual;
        }
        if (said.equalsIgnoreCase("z")
                || said.equalsIgnoreCase("gmt")
                || said.equalsIgnoreCase("utc")
                || said.equalsIgnoreCase("ut")) {
            return ZoneOffset.UTC;
        }
        Matcher offset = OFFSET.matcher(said);
        if (offset.matches()) {
            int hours = Integer.parseInt(offset.group(2));
            int minutes = offset.group(3) == null ? 0 : Integer.parseInt(offset.group(3));
            int seconds = (hours * 60 + minutes) * 60;
            return ZoneOffset.ofTotalSeconds(offset.group(1).equals("-") ? -seconds : seconds);
        }
        Integer hours = HOURS.get(said.toLowerCase(Locale.ROOT));
        return hours == null ? usual : ZoneOffset.ofHours(hours);
    }
}
