package id.mymein.exchange.sheet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cells of a sheet that were merged downwards. Only the first of them holds the text, yet people mean it for every row beside
 * it. What is merged sideways is a title and stays where it is.
 */
final class Merges {

    private static final Pattern MERGE =
            Pattern.compile("mergeCell ref=\"([A-Z]{1,3})([0-9]{1,7}):[A-Z]{1,3}([0-9]{1,7})\"");
    private static final int MOST = 200_000;

    record Merge(int column, int from, int to) {}

    private final List<Merge> merges = new ArrayList<>();

    /** Reads those that stand in a piece of the sheet's XML. */
    void scan(CharSequence xml) {
        Matcher found = MERGE.matcher(xml);
        while (found.find() && merges.size() < MOST) {
            int from = Integer.parseInt(found.group(2));
            int to = Integer.parseInt(found.group(3));
            if (to > from) {
                merges.add(new Merge(column(found.group(1)), from, to));
            }
        }
    }

    /** From top to bottom. */
    List<Merge> sorted() {
        return merges.stream().sorted(Comparator.comparingInt(Merge::from)).toList();
    }

    private static int column(String letters) {
        int column = 0;
        for (int n = 0; n < letters.length(); n++) {
            column = column * 26 + letters.charAt(n) - 'A' + 1;
        }
        return column - 1;
    }
}
