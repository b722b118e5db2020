package id.mymein.region.calendar;

import id.mymein.region.DayOff;
import id.mymein.region.DayOffFile;
import id.mymein.region.DayOffFile.Problem;
import id.mymein.region.DayOffKind;
import id.mymein.region.DayOffSource;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads what is needed of iCalendar (RFC 5545): the first day, the last day and the name of every event that lasts whole days.
 * Recurrence is refused and not guessed at: no list of days off has any.
 */
final class DayOffIcs {

    private static final Pattern PROPERTY = Pattern.compile("([A-Z-]+)((?:;[^:\"]+|\"[^\"]*\")*):(.*)");
    private static final Pattern DATE = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})(?:T\\d{6}Z?)?");

    /** No holiday is longer; what is, is a mistake. */
    private static final int LONGEST = 31;

    private final DayOffSource source;
    private final List<DayOffFile.Row> rows = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private final Map<LocalDate, Integer> first = new HashMap<>();

    private DayOffIcs(DayOffSource source) {
        this.source = source;
    }

    /** A line that continues over line ends, and where it begins. */
    private record Line(int number, String text) {}

    static DayOffFile read(String text, DayOffSource source) {
        List<Line> lines = unfolded(text);
        if (lines.isEmpty() || !lines.getFirst().text().equalsIgnoreCase("BEGIN:VCALENDAR")) {
            return new DayOffFile(List.of(), List.of(Problem.of(1, "", "region.calendar.ics.none")));
        }
        var ics = new DayOffIcs(source);
        Map<String, String> event = null;
        int began = 0;
        for (Line line : lines) {
            if (line.text().equalsIgnoreCase("BEGIN:VEVENT")) {
                event = new HashMap<>();
                began = line.number();
            } else if (line.text().equalsIgnoreCase("END:VEVENT") && event != null) {
                ics.event(began, event);
                event = null;
            } else if (event != null) {
                note(event, line);
            }
        }
        if (event != null) {
            ics.problems.add(Problem.of(began, "", "region.calendar.ics.open"));
        }
        return new DayOffFile(ics.rows, ics.problems);
    }

    private static List<Line> unfolded(String text) {
        var lines = new ArrayList<Line>();
        int number = 0;
        for (String line :
                (text.startsWith("\uFEFF") ? text.substring(1) : text).lines().toList()) {
            number++;
            if (!lines.isEmpty() && (line.startsWith(" ") || line.startsWith("\t"))) {
                Line whole = lines.removeLast();
                lines.add(new Line(whole.number(), whole.text() + line.substring(1)));
            } else if (!line.isBlank()) {
                lines.add(new Line(number, line.stripTrailing()));
            }
        }
        return lines;
    }

    private static void note(Map<String, String> event, Line line) {
        Matcher property = PROPERTY.matcher(line.text());
        if (property.matches()) {
            event.putIfAbsent(property.group(1).toUpperCase(Locale.ROOT), property.group(3));
        }
    }

    private void event(int line, Map<String, String> event) {
        String name = name(event.getOrDefault("SUMMARY", ""));
        LocalDate from = date(event.get("DTSTART"));
        LocalDate until = event.containsKey("DTEND") ? date(event.get("DTEND")) : from;
        if (event.containsKey("RRULE")) {
            problems.add(Problem.of(line, "RRULE", "region.calendar.ics.repeats"));
        } else if (from == null) {
            problems.add(Problem.of(line, "DTSTART", "region.calendar.ics.date", DayOff.FIRST_YEAR, DayOff.LAST_YEAR));
        } else if (until == null || until.isAfter(from.plusDays(LONGEST))) {
            problems.add(Problem.of(line, "DTEND", "region.calendar.ics.end", LONGEST));
        } else if (name.isEmpty()) {
            problems.add(Problem.of(line, "SUMMARY", "region.calendar.csv.noName"));
        } else if (name.length() > DayOff.NAME) {
            problems.add(
                    Problem.of(line, "SUMMARY", "region.calendar.csv.long", DayOff.NAME, name.length() - DayOff.NAME));
        } else {
            // The end of an event is the day after its last one (RFC 5545, 3.6.1).
            LocalDate last = until.isAfter(from) ? until.minusDays(1) : from;
            from.datesUntil(last.plusDays(1)).forEach(day -> add(line, day, name));
        }
    }

    private void add(int line, LocalDate day, String name) {
        Integer earlier = first.putIfAbsent(day, line);
        if (earlier != null) {
            problems.add(Problem.of(line, "DTSTART", "region.calendar.csv.twice", earlier));
            return;
        }
        boolean leave = name.toLowerCase(Locale.ROOT).startsWith("cuti bersama");
        DayOffKind kind = leave ? DayOffKind.JOINT_LEAVE : DayOffKind.NATIONAL;
        rows.add(new DayOffFile.Row(line, new DayOff(day, name, kind, null, source)));
    }

    private static @Nullable LocalDate date(@Nullable String text) {
        Matcher date = DATE.matcher(text == null ? "" : text.strip());
        if (!date.matches()) {
            return null;
        }
        try {
            var day = LocalDate.of(
                    Integer.parseInt(date.group(1)), Integer.parseInt(date.group(2)), Integer.parseInt(date.group(3)));
            return day.getYear() < DayOff.FIRST_YEAR || day.getYear() > DayOff.LAST_YEAR ? null : day;
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }

    /** Text in iCalendar escapes its own signs (RFC 5545, 3.3.11). */
    private static String name(String escaped) {
        return escaped.replaceAll("\\\\[nN]", " ")
                .replaceAll("\\\\([,;\\\\])", "$1")
                .replaceAll("\\s+", " ")
                .strip();
    }
}
