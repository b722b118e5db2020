package id.mymein.portal.api;

import id.mymein.newsroom.PublishedCursor;
import jakarta.servlet.http.HttpServletRequest;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads a request's parameters and says in what way one is wrong. */
final class Parameters {

    static final int MOST = 100;
    private static final int USUAL = 20;
    private static final int LONGEST = 200;
    private static final Instant FIRST = Instant.EPOCH;
    private static final Instant LAST = Instant.parse("9999-01-01T00:00:00Z");

    private final HttpServletRequest request;

    /** @param known the names that this route has */
    Parameters(HttpServletRequest request, Set<String> known) {
        this.request = request;
        for (String name : request.getParameterMap().keySet()) {
            if (!known.contains(name)) {
                throw Problem.bad(
                        shortened(name),
                        "There is no such parameter here. There are: " + List.copyOf(new java.util.TreeSet<>(known)));
            }
        }
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST);
    }

    /** Null where it is missing or empty. */
    @Nullable
    String text(String name) {
        return text(name, LONGEST);
    }

    /** The same for what may be longer than most. */
    @Nullable
    String text(String name, int longest) {
        String value = request.getParameter(name);
        if (value == null || value.isBlank()) {
            return null;
        }
        if (value.length() > longest || value.indexOf('\0') >= 0) {
            throw Problem.bad(name, "This value is too long or holds signs that no value has.");
        }
        return value.strip();
    }

    int limit() {
        String value = text("limit");
        if (value == null) {
            return USUAL;
        }
        if (!value.matches("[0-9]{1,3}") || Integer.parseInt(value) < 1 || Integer.parseInt(value) > MOST) {
            throw Problem.bad("limit", "limit is a whole number from 1 to " + MOST + ".");
        }
        return Integer.parseInt(value);
    }

    /** An instant, or a day, which begins at midnight in the readers' zone. */
    @Nullable
    Instant instant(String name, ZoneId zone) {
        String value = text(name);
        if (value == null) {
            return null;
        }
        try {
            // A plus sign that nobody encoded comes as a space.
            Instant instant = value.length() == 10
                    ? LocalDate.parse(value).atStartOfDay(zone).toInstant()
                    : OffsetDateTime.parse(value.replace(' ', '+')).toInstant();
            if (!instant.isBefore(FIRST) && instant.isBefore(LAST)) {
                return instant;
            }
        } catch (DateTimeException e) {
            // said below
        }
        throw Problem.bad(name, name + " is a day (2026-11-24) or a moment with its zone (2026-11-24T06:30:00Z).");
    }

    /** The places in the two orders are not to be mixed up, so each has its mark. */
    @Nullable
    PublishedCursor cursor(String mark) {
        String value = text("cursor");
        if (value == null) {
            return null;
        }
        if (!value.startsWith(mark)) {
            throw wrongCursor();
        }
        return PublishedCursor.parse(value.substring(mark.length())).orElseThrow(Parameters::wrongCursor);
    }

    private static Problem wrongCursor() {
        return Problem.bad(
                "cursor", "This cursor is not one of this list. Follow the address in next, or leave it out.");
    }
}
