package id.mymein.region.calendar;

import id.mymein.region.DayOff;
import id.mymein.region.DayOffFile;
import id.mymein.region.DayOffFile.Problem;
import id.mymein.region.DayOffSource;
import id.mymein.region.RegionCode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes days off as CSV. It is read line by line, so a stray quotation mark spoils one row only; spreadsheets in
 * Indonesian save with semicolons, so both separators are read.
 */
final class DayOffCsv {

    static final List<String> COLUMNS = List.of("tanggal", "nama", "jenis", "wilayah", "sumber", "nomor", "tahun");

    private static final List<String> NEEDED = List.of("tanggal", "nama", "jenis");

    private final CSVFormat format;
    private final List<String> titles;
    private final List<DayOffFile.Row> rows = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private final Map<Where, Integer> first = new HashMap<>();

    private record Where(LocalDate day, @Nullable RegionCode place) {}

    private DayOffCsv(CSVFormat format, List<String> titles) {
        this.format = format;
        this.titles = titles;
    }

    static DayOffFile read(String text) {
        List<String> lines =
                (text.startsWith("\uFEFF") ? text.substring(1) : text).lines().toList();
        String header = lines.isEmpty() ? "" : lines.getFirst();
        var format = header.contains(";") && !header.contains(",")
                ? CSVFormat.RFC4180.builder().setDelimiter(';').get()
                : CSVFormat.RFC4180;
        List<String> titles = titles(parse(format, header));
        if (!titles.containsAll(NEEDED)) {
            var wrong = Problem.of(1, "", "region.calendar.csv.header", String.join(", ", COLUMNS));
            return new DayOffFile(List.of(), List.of(wrong));
        }
        var csv = new DayOffCsv(format, titles);
        for (int n = 1; n < lines.size(); n++) {
            if (!lines.get(n).isBlank()) {
                csv.line(n + 1, lines.get(n));
            }
        }
        return new DayOffFile(csv.rows, csv.problems);
    }

    private static List<String> titles(@Nullable CSVRecord header) {
        return header == null
                ? List.of()
                : header.stream()
                        .map(title -> title.strip().toLowerCase(Locale.ROOT))
                        .toList();
    }

    private void line(int number, String line) {
        CSVRecord fields = parse(format, line);
        if (line.indexOf('\uFFFD') >= 0) {
            problems.add(Problem.of(number, "", "region.import.notUtf8"));
        } else if (fields == null) {
            problems.add(Problem.of(number, "", "region.import.quote"));
        } else if (fields.size() != titles.size()) {
            problems.add(Problem.of(number, "", "region.import.columns", titles.size(), fields.size()));
        } else {
            row(number, fields);
        }
    }

    private void row(int number, CSVRecord fields) {
        var cells = new DayOffCells(number, column -> cell(fields, column));
        DayOff day = cells.day();
        problems.addAll(cells.problems());
        if (day == null) {
            return;
        }
        Integer earlier = first.putIfAbsent(new Where(day.day(), day.place()), number);
        if (earlier == null) {
            rows.add(new DayOffFile.Row(number, day));
        } else {
            problems.add(Problem.of(number, "tanggal", "region.calendar.csv.twice", earlier));
        }
    }

    private String cell(CSVRecord fields, String column) {
        int at = titles.indexOf(column);
        return at < 0 ? "" : fields.get(at).strip().replaceAll("\\s+", " ");
    }

    private static @Nullable CSVRecord parse(CSVFormat format, String line) {
        try (var parser = CSVParser.parse(line, format)) {
            var records = parser.getRecords();
            return records.size() == 1 ? records.getFirst() : null;
        } catch (IOException | UncheckedIOException | IllegalStateException unclosedQuote) {
            return null;
        }
    }

    static String write(List<DayOff> days) {
        var text = new StringBuilder(String.join(",", COLUMNS)).append("\r\n");
        for (DayOff day : days) {
            DayOffSource source = day.source();
            text.append(CSVFormat.RFC4180.format(
                            day.day(),
                            harmless(day.name()),
                            DayOffCells.word(day.kind()),
                            Objects.toString(day.place(), ""),
                            DayOffCells.word(source.kind()),
                            harmless(source.number()),
                            Objects.toString(source.year(), "")))
                    .append("\r\n");
        }
        return text.toString();
    }

    /** A spreadsheet takes what begins so for a formula; the apostrophe goes when it is read back. */
    private static String harmless(String text) {
        return text.matches("(?s)[=+@\\t-].*") ? "'" + text : text;
    }
}
