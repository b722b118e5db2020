package id.mymein.exchange.sheet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** A CSV file. */
final class CsvSpreadsheet implements Spreadsheet {

    private final Path file;
    private final CsvText text;

    private CsvSpreadsheet(Path file, CsvText text) {
        this.file = file;
        this.text = text;
    }

    static CsvSpreadsheet open(Path file) throws IOException, SheetRefused {
        return new CsvSpreadsheet(file, CsvText.of(file));
    }

    @Override
    public List<String> sheets() {
        return List.of("");
    }

    @Override
    public void rows(int sheet, Rows rows) throws SheetRefused {
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(text.separator())
                .setIgnoreEmptyLines(false)
                .setTrailingData(true)
                .setLenientEof(true)
                .get();
        try (var reader = text.reader(file);
                CSVParser parser =
                        CSVParser.builder().setReader(reader).setFormat(format).get()) {
            Iterator<CSVRecord> all = parser.iterator();
            for (CSVRecord record = next(all); record != null; record = next(all)) {
                List<String> cells = cells(record);
                boolean says = cells.stream().anyMatch(cell -> !cell.isEmpty()) && !aboutItself(record);
                if (says && !rows.row((int) record.getRecordNumber(), cells)) {
                    return;
                }
            }
        } catch (IOException broken) {
            throw new SheetRefused("exchange.refused.broken");
        }
    }

    private static boolean aboutItself(CSVRecord record) {
        return record.getRecordNumber() == 1 && record.get(0).startsWith("sep=");
    }

    private static @Nullable CSVRecord next(Iterator<CSVRecord> all) throws SheetRefused {
        try {
            return all.hasNext() ? all.next() : null;
        } catch (UncheckedIOException | IllegalStateException broken) {
            throw new SheetRefused("exchange.refused.broken");
        }
    }

    private static List<String> cells(CSVRecord record) {
        var cells = new ArrayList<String>(record.size());
        for (int n = 0; n < Math.min(record.size(), SheetLimits.MOST_COLUMNS); n++) {
            cells.add(SafeCell.restored(record.get(n).strip()));
        }
        return cells;
    }

    @Override
    public void close() {}
}
