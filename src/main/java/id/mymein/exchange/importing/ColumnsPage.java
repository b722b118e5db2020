package id.mymein.exchange.importing;

import id.mymein.exchange.ImportColumn;
import id.mymein.exchange.ImportKind;
import id.mymein.platform.web.FormErrors;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Which column is which.
 *
 * @param mapping as it is guessed, remembered, or was chosen
 * @param remembered true where the person chose it for an earlier file
 */
record ColumnsPage(
        SheetImport at,
        ImportKind kind,
        Preview preview,
        Map<String, Integer> mapping,
        boolean remembered,
        FormErrors errors) {

    private static final int LETTERS = 26;
    private static final int SHOWN = 60;

    /** A column of the file to choose. */
    record Option(int place, String name, String example) {}

    String path() {
        return ImportMenu.PATH + "/" + at.id();
    }

    List<Option> options() {
        var options = new ArrayList<Option>();
        int width = preview.header().cells().size();
        for (int n = 0; n < width; n++) {
            String name = preview.header().cell(n);
            String example = example(n);
            if (!name.isEmpty() || !example.isEmpty()) {
                options.add(new Option(n, letters(n) + (name.isEmpty() ? "" : " – " + shown(name)), shown(example)));
            }
        }
        return options;
    }

    private String example(int column) {
        return preview.samples().stream()
                .map(line -> line.cell(column))
                .filter(cell -> !cell.isEmpty())
                .findFirst()
                .orElse("");
    }

    private static String shown(String text) {
        String line = text.replaceAll("\\s+", " ");
        return line.length() > SHOWN ? line.substring(0, SHOWN) + "…" : line;
    }

    /** As spreadsheets name their columns. */
    static String letters(int place) {
        String letter = String.valueOf((char) ('A' + place % LETTERS));
        return place < LETTERS ? letter : letters(place / LETTERS - 1) + letter;
    }

    boolean chosen(ImportColumn column, int place) {
        Integer at = mapping.get(column.key());
        return at != null && at == place;
    }
}
