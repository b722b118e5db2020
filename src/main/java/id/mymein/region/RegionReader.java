package id.mymein.region;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** Reads lists of regions line by line; what cannot be used is reported, the rest goes on. */
final class RegionReader {

    private final Predicate<RegionCode> wanted;
    private final Runnable lineDone;
    private final List<RegionRow> rows = new ArrayList<>();
    private final List<RowProblem> problems = new ArrayList<>();
    private final Map<RegionCode, RegionRow> first = new HashMap<>();

    /**
     * @param wanted which regions to take; others are passed over in silence
     * @param lineDone called after each line, to show progress
     */
    RegionReader(Predicate<RegionCode> wanted, Runnable lineDone) {
        this.wanted = wanted;
        this.lineDone = lineDone;
    }

    void read(RegionFile file) {
        // No region's name runs over two lines, so each line stands alone: a stray quotation mark spoils one row only.
        var lines = file.text().lines().iterator();
        var columns = lines.hasNext() ? RegionColumns.of(lines.next()) : null;
        lineDone.run();
        if (columns == null) {
            problems.add(RowProblem.of(file.name(), 1, "region.import.badHeader"));
            return;
        }
        long number = 1;
        while (lines.hasNext()) {
            String line = lines.next();
            number++;
            if (!line.isBlank()) {
                accept(columns.row(file.name(), number, line));
            }
            lineDone.run();
        }
    }

    private void accept(RegionColumns.Result result) {
        switch (result) {
            case RegionColumns.Bad bad -> problems.add(bad.problem());
            case RegionColumns.Good good -> accept(good.row());
        }
    }

    private void accept(RegionRow row) {
        if (!wanted.test(row.code())) {
            return;
        }
        RegionRow earlier = first.putIfAbsent(row.code(), row);
        if (earlier == null) {
            rows.add(row);
        } else {
            problems.add(RowProblem.of(
                    row.file(),
                    row.line(),
                    "region.import.duplicate",
                    row.code().value(),
                    earlier.file(),
                    Long.toString(earlier.line())));
        }
    }

    /**
     * What can go in, from large to small.
     *
     * @param known the regions that are there already
     */
    List<RegionRow> rowsWithParents(Set<RegionCode> known) {
        rows.sort(java.util.Comparator.comparing((RegionRow row) -> row.code().level())
                .thenComparing(RegionRow::code));
        var there = new HashSet<>(known);
        var complete = new ArrayList<RegionRow>();
        for (RegionRow row : rows) {
            RegionCode parent = row.code().parent();
            if (parent == null || there.contains(parent)) {
                there.add(row.code());
                complete.add(row);
            } else {
                problems.add(RowProblem.of(
                        row.file(),
                        row.line(),
                        "region.import.noParent",
                        row.code().value(),
                        parent.value()));
            }
        }
        return complete;
    }

    List<RowProblem> problems() {
        return problems;
    }
}
