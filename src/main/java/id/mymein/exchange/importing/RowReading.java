package id.mymein.exchange.importing;

import id.mymein.exchange.ImportColumn;
import id.mymein.exchange.ImportKind;
import id.mymein.exchange.ImportRow;
import id.mymein.platform.CleanText;
import id.mymein.region.Region;
import id.mymein.region.RegionCode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Understands the cells of a row, each by its column's type. */
final class RowReading {

    private static final Pattern BROKEN_FORMULA = Pattern.compile("#(N/A|REF!|VALUE!|DIV/0!|NAME\\?|NUM!|NULL!)");
    private static final int SHOWN = 200;

    private final List<ImportColumn> columns;
    private final Map<String, Integer> mapping;
    private final RegionNames regions;
    private final java.util.Set<String> containers;

    RowReading(ImportKind kind, Map<String, Integer> mapping, RegionNames regions) {
        // What a region lies in is read before it.
        this.columns = kind.columns().stream()
                .sorted(java.util.Comparator.comparingInt(
                        column -> column.within().isEmpty() ? 0 : 1))
                .toList();
        this.mapping = mapping;
        this.regions = regions;
        this.containers = columns.stream().map(ImportColumn::within).collect(Collectors.toSet());
    }

    /** @param given what stands in the cell, for the list of problems */
    record Problem(int row, String column, String given, String message, List<String> arguments) {}

    record Read(ImportRow row, List<Problem> problems) {}

    Read read(int number, List<String> file) {
        Map<String, String> cells = new LinkedHashMap<>();
        var problems = new ArrayList<Problem>();
        Map<String, RegionCode> places = new HashMap<>();
        for (ImportColumn column : columns) {
            String given = given(column, file);
            if (given.isEmpty()) {
                if (column.required()) {
                    problems.add(problem(number, column, given, "exchange.problem.required"));
                }
                continue;
            }
            if (BROKEN_FORMULA.matcher(given).matches()) {
                problems.add(problem(number, column, given, "exchange.problem.formula"));
                continue;
            }
            Object read = cell(number, column, given, places);
            if (read instanceof Problem wrong) {
                problems.add(wrong);
            } else {
                cells.put(column.key(), read.toString());
            }
        }
        return new Read(new ImportRow(number, cells), problems);
    }

    private String given(ImportColumn column, List<String> file) {
        Integer at = mapping.get(column.key());
        return at == null || at >= file.size() ? "" : CleanText.of(file.get(at)).strip();
    }

    /** What was read, or the problem. */
    private Object cell(int row, ImportColumn column, String given, Map<String, RegionCode> places) {
        return switch (column.type()) {
            case TEXT ->
                given.codePointCount(0, given.length()) > column.longest()
                        ? problem(row, column, given, "exchange.problem.long", String.valueOf(column.longest()))
                        : given;
            case DATE ->
                DateText.parse(given)
                        .<Object>map(java.time.LocalDate::toString)
                        .orElseGet(() -> problem(row, column, given, "exchange.problem.date", shown(given)));
            case NUMBER ->
                NumberText.parse(given)
                        .<Object>map(java.math.BigDecimal::toPlainString)
                        .orElseGet(() -> problem(row, column, given, "exchange.problem.number", shown(given)));
            case REGION -> region(row, column, given, places);
        };
    }

    private Object region(int row, ImportColumn column, String given, Map<String, RegionCode> places) {
        var found = regions.find(given, places.get(column.within()), containers.contains(column.key()));
        return switch (found) {
            case RegionNames.Found.One(RegionCode code) -> {
                places.put(column.key(), code);
                yield code;
            }
            case RegionNames.Found.Unknown() -> problem(row, column, given, "exchange.problem.region", shown(given));
            case RegionNames.Found.Outside() -> problem(row, column, given, "exchange.problem.outside", shown(given));
            case RegionNames.Found.Several(List<Region> several) ->
                problem(row, column, given, "exchange.problem.ambiguous", shown(given), codes(several));
        };
    }

    private static String codes(List<Region> regions) {
        return regions.stream()
                .limit(5)
                .map(region -> region.code() + " (" + region.name() + ")")
                .collect(Collectors.joining(", "));
    }

    static String shown(String given) {
        int end = given.offsetByCodePoints(0, Math.min(SHOWN, given.codePointCount(0, given.length())));
        return end < given.length() ? given.substring(0, end) + "…" : given;
    }

    private static Problem problem(int row, ImportColumn column, String given, String message, String... arguments) {
        return new Problem(row, column.key(), shown(given), message, List.of(arguments));
    }
}
