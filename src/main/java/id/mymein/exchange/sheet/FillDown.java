package id.mymein.exchange.sheet;

import java.util.ArrayList;
import java.util.List;

/** Writes the text of merged cells into every row that they cover, while the rows go by. */
final class FillDown {

    private final List<Merges.Merge> merges;
    private final List<Open> open = new ArrayList<>();
    private int next;

    private record Open(Merges.Merge merge, String text) {}

    FillDown(List<Merges.Merge> merges) {
        this.merges = merges;
    }

    void fill(int row, List<String> cells) {
        open.removeIf(one -> one.merge().to() < row);
        for (Open one : open) {
            if (at(cells, one.merge().column()).isEmpty()) {
                set(cells, one.merge().column(), one.text());
            }
        }
        for (; next < merges.size() && merges.get(next).from() <= row; next++) {
            Merges.Merge merge = merges.get(next);
            if (merge.from() == row && merge.column() < SheetLimits.MOST_COLUMNS) {
                open.add(new Open(merge, at(cells, merge.column())));
            }
        }
    }

    private static String at(List<String> cells, int column) {
        return column < cells.size() ? cells.get(column) : "";
    }

    private static void set(List<String> cells, int column, String text) {
        while (cells.size() <= column) {
            cells.add("");
        }
        cells.set(column, text);
    }
}
