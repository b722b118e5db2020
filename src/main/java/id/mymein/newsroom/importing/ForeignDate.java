package id.mymein.newsroom.importing;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Reads dates as archives write them; where they name no zone, the site's counts. */
final class ForeignDate {

    private ForeignDate() {}

    /**
     * The instant that was meant: ISO 8601 with or without time and zone, also with a space for the {@code T}, or RFC 1123. A
     * date without time means its noon, so that it stays the same day in every zone of the country.
     */
    static Optional<Instant> read(String typed, ZoneId zone) {
        String date = typed.strip();
        String iso =
                date.length() > 10 && date.charAt(10) == ' ' ? date.substring(0, 10) + "T" + date.substring(11) : date;
        List<Function<String, Instant>> forms = List.of(
                text -> OffsetDateTime.parse(iso).toInstant(),
                text -> LocalDateTime.parse(iso).atZone(zone).toInstant(),
                text -> LocalDate.parse(iso).atTime(12, 0).atZone(zone).toInstant(),
                text -> DateTimeFormatter.RFC_1123_DATE_TIME.parse(date, Instant::from));
        for (Function<String, Instant> form : forms) {
            try {
                return Optional.of(form.apply(date));
            } catch (DateTimeException notThisForm) {
                // the next may fit
            }
        }
        return Optional.empty();
    }
}
