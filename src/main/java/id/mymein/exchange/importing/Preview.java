package id.mymein.exchange.importing;

import id.mymein.exchange.sheet.SheetRefused;
import id.mymein.exchange.sheet.Spreadsheet;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/**
 * The top of a file, to say which column is which.
 *
 * @param sheets names of all sheets
 * @param sheet the one that is looked at
 * @param header the row of names, as it was asked for or found
 * @param top rows that may be the row of names
 * @param samples rows below it
 */
record Preview(List<String> sheets, int sheet, Line header, List<Line> top, List<Line> samples) {

    private static final int LOOKED_AT = 60;
    private static final int TITLES = 20;
    private static final int SAMPLES = 3;

    record Line(int number, List<String> cells) {

        String cell(int n) {
            return n < cells.size() ? cells.get(n) : "";
        }

        /** What stands in it, to know it again. */
        String summary() {
            return String.join(
                    " · ",
                    cells.stream().filter(cell -> !cell.isEmpty()).limit(6).toList());
        }
    }

    /** @param headerRow as somebody chose it; 0 to find it */
    static Preview of(Spreadsheet file, int sheet, int headerRow, ColumnNames names) throws SheetRefused {
        List<String> sheets = file.sheets();
        int looked = Math.clamp(sheet, 0, Math.max(0, sheets.size() - 1));
        var lines = new ArrayList<Line>();
        file.rows(looked, (number, cells) -> {
            lines.add(new Line(number, List.copyOf(cells)));
            return lines.size() < LOOKED_AT;
        });
        List<Line> top = lines.subList(0, Math.min(TITLES, lines.size()));
        Line header = top.stream()
                .filter(line -> line.number() == headerRow)
                .findFirst()
                .orElseGet(() -> find(top, names));
        List<Line> samples = lines.stream()
                .filter(line -> line.number() > header.number())
                .limit(SAMPLES)
                .toList();
        return new Preview(sheets, looked, header, List.copyOf(top), samples);
    }

    /** The one that names most of what is looked for; where none does, the first that has several different texts. */
    private static Line find(List<Line> top, ColumnNames names) {
        Line best = null;
        int most = 0;
        for (Line line : top) {
            int matches = names.matches(line.cells());
            if (matches > most) {
                most = matches;
                best = line;
            }
        }
        if (best != null) {
            return best;
        }
        return top.stream()
                .filter(line -> new HashSet<>(line.cells().stream()
                                        .filter(cell -> !cell.isEmpty())
                                        .toList())
                                .size()
                        > 1)
                .findFirst()
                .orElseGet(() -> top.isEmpty() ? new Line(0, List.of()) : top.getFirst());
    }
}
