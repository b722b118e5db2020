package id.mymein.aspiration.open311;

import id.mymein.platform.web.Typed;
import jakarta.servlet.http.HttpServletRequest;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads a request's parameters. What an app sends beyond them is let be: apps send much that others know. */
final class Given {

    private static final Instant FIRST = Instant.EPOCH;
    private static final Instant LAST = Instant.parse("9999-01-01T00:00:00Z");
    private static final int DAY = 10;

    private final HttpServletRequest request;

    Given(HttpServletRequest request) {
        this.request = request;
    }

    /** One line; empty where it is missing. */
    String line(String name) {
        return Typed.line(request.getParameter(name));
    }

    /** Several lines; empty where it is missing. */
    String text(String name) {
        return Typed.text(request.getParameter(name));
    }

    /** What stands there with commas between. */
    List<String> several(String name) {
        return Arrays.stream(line(name).split(","))
                .map(String::strip)
                .filter(one -> !one.isEmpty())
                .toList();
    }

    /** A whole number from 1 on. */
    int number(String name, int usual, int most) {
        String typed = line(name);
        if (typed.isEmpty()) {
            return usual;
        }
        if (!typed.matches("[0-9]{1,7}") || Integer.parseInt(typed) < 1 || Integer.parseInt(typed) > most) {
            throw new Refused(400, name, "aspiration.open311.wrong.number", most);
        }
        return Integer.parseInt(typed);
    }

    /** A moment with its zone, or a day, which begins at midnight in the readers' zone. */
    @Nullable
    Instant moment(String name, ZoneId zone) {
        String typed = line(name);
        if (typed.isEmpty()) {
            return null;
        }
        try {
            // A plus sign that nobody encoded comes as a space.
            Instant moment = typed.length() == DAY
                    ? LocalDate.parse(typed).atStartOfDay(zone).toInstant()
                    : OffsetDateTime.parse(typed.replace(' ', '+')).toInstant();
            if (!moment.isBefore(FIRST) && moment.isBefore(LAST)) {
                return moment;
            }
        } catch (DateTimeException noMoment) {
            // said below
        }
        throw new Refused(400, name, "aspiration.open311.wrong.moment");
    }
}
