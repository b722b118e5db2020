package id.mymein.region.calendar;

import id.mymein.region.DayOff;
import id.mymein.region.DayOffFile.Problem;
import id.mymein.region.DayOffKind;
import id.mymein.region.DayOffSource;
import id.mymein.region.RegionCode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the cells of one row; each that cannot be read is a problem of its own. */
final class DayOffCells {

    /** As ISO 8601 writes it, or as Indonesia does: day, month, year. */
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");

    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})[-/.](\\d{1,2})[-/.](\\d{4})");
    private static final int FIRST_DECREE = 1945;

    private final int line;
    private final UnaryOperator<String> cell;
    private final List<Problem> problems = new ArrayList<>();

    /** @param cell the text in a column; empty where there is none */
    DayOffCells(int line, UnaryOperator<String> cell) {
        this.line = line;
        this.cell = cell;
    }

    List<Problem> problems() {
        return problems;
    }

    /** Null where something cannot be read. */
    @Nullable
    DayOff day() {
        LocalDate day = date(cell.apply("tanggal"));
        String name = name(cell.apply("nama"));
        DayOffKind kind = kind(cell.apply("jenis"));
        RegionCode place = place(cell.apply("wilayah"), kind);
        DayOffSource source = source();
        if (day == null || kind == null || source == null || !problems.isEmpty()) {
            return null;
        }
        return new DayOff(day, name, kind, place, source);
    }

    private @Nullable LocalDate date(String text) {
        Matcher iso = ISO.matcher(text);
        Matcher dayFirst = DAY_FIRST.matcher(text);
        try {
            LocalDate day = null;
            if (iso.matches()) {
                day = LocalDate.of(number(iso, 1), number(iso, 2), number(iso, 3));
            } else if (dayFirst.matches()) {
                day = LocalDate.of(number(dayFirst, 3), number(dayFirst, 2), number(dayFirst, 1));
            }
            if (day != null && day.getYear() >= DayOff.FIRST_YEAR && day.getYear() <= DayOff.LAST_YEAR) {
                return day;
            }
        } catch (DateTimeException noSuchDay) {
            // Said below, as for every other text that is no date.
        }
        problem("tanggal", "region.calendar.csv.date", shortened(text), DayOff.FIRST_YEAR, DayOff.LAST_YEAR);
        return null;
    }

    private static int number(Matcher found, int group) {
        return Integer.parseInt(found.group(group));
    }

    private String name(String text) {
        String name = unmarked(text);
        if (name.isEmpty()) {
            problem("nama", "region.calendar.csv.noName");
        } else if (name.length() > DayOff.NAME) {
            problem("nama", "region.calendar.csv.long", DayOff.NAME, name.length() - DayOff.NAME);
        }
        return name;
    }

    private @Nullable DayOffKind kind(String text) {
        for (DayOffKind kind : DayOffKind.values()) {
            if (word(kind).equals(text.toLowerCase(Locale.ROOT))) {
                return kind;
            }
        }
        String known = String.join(
                ", ", Arrays.stream(DayOffKind.values()).map(DayOffCells::word).toList());
        problem("jenis", "region.calendar.csv.kind", shortened(text), known);
        return null;
    }

    private @Nullable RegionCode place(String text, @Nullable DayOffKind kind) {
        if (kind != DayOffKind.LOCAL) {
            if (kind != null && !text.isEmpty()) {
                problem("wilayah", "region.calendar.csv.notLocal", word(kind));
            }
            return null;
        }
        if (!RegionCode.isCode(text)) {
            problem("wilayah", "region.calendar.csv.place", shortened(text));
            return null;
        }
        return new RegionCode(text);
    }

    private @Nullable DayOffSource source() {
        DayOffSource.Kind kind = sourceKind(cell.apply("sumber"));
        String number = unmarked(cell.apply("nomor"));
        if (number.length() > DayOffSource.NUMBER) {
            problem("nomor", "region.calendar.csv.long", DayOffSource.NUMBER, number.length() - DayOffSource.NUMBER);
        }
        Integer year = year(cell.apply("tahun"));
        return kind == null ? null : new DayOffSource(kind, number, year);
    }

    private DayOffSource.@Nullable Kind sourceKind(String text) {
        for (DayOffSource.Kind kind : DayOffSource.Kind.values()) {
            if (word(kind).equalsIgnoreCase(text)) {
                return kind;
            }
        }
        String known = String.join(
                ", ",
                Arrays.stream(DayOffSource.Kind.values()).map(DayOffCells::word).toList());
        problem("sumber", "region.calendar.csv.source", shortened(text), known);
        return null;
    }

    private @Nullable Integer year(String text) {
        if (text.isEmpty()) {
            return null;
        }
        if (text.matches("\\d{4}")
                && Integer.parseInt(text) >= FIRST_DECREE
                && Integer.parseInt(text) <= DayOff.LAST_YEAR) {
            return Integer.valueOf(text);
        }
        problem("tahun", "region.calendar.csv.year", shortened(text), FIRST_DECREE, DayOff.LAST_YEAR);
        return null;
    }

    private void problem(String column, String reason, Object... arguments) {
        problems.add(Problem.of(line, column, reason, arguments));
    }

    /** Without the apostrophe by which a spreadsheet is kept from taking it for a formula. */
    private static String unmarked(String text) {
        return text.startsWith("'") ? text.substring(1) : text;
    }

    private static String shortened(String text) {
        return text.length() <= 40 ? text : text.substring(0, 40) + "…";
    }

    static String word(DayOffKind kind) {
        return switch (kind) {
            case NATIONAL -> "libur nasional";
            case JOINT_LEAVE -> "cuti bersama";
            case LOCAL -> "libur daerah";
        };
    }

    static String word(DayOffSource.Kind kind) {
        return switch (kind) {
            case JOINT_DECREE -> "SKB 3 Menteri";
            case PRESIDENT -> "Keppres";
            case GOVERNOR -> "Keputusan Gubernur";
            case REGENT -> "Keputusan Bupati";
            case ESTIMATE -> "Perkiraan";
        };
    }
}
