package id.mymein.exchange.sheet;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.jspecify.annotations.Nullable;

/** An XLSX file that was looked through. */
final class XlsxSpreadsheet implements Spreadsheet {

    private final ReadableWorkbook workbook;
    private final XlsxGuard.Checked checked;
    private final List<Sheet> sheets;

    XlsxSpreadsheet(Path file, XlsxGuard.Checked checked) throws SheetRefused {
        this.checked = checked;
        this.workbook = open(file);
        this.sheets = workbook.getSheets()
                .filter(sheet -> sheet.getVisibility() == SheetVisibility.VISIBLE)
                .toList();
    }

    /** Without its formats where it has none, as programs write them; days are numbers then. */
    private static ReadableWorkbook open(Path file) throws SheetRefused {
        try {
            return new ReadableWorkbook(file.toFile(), new ReadingOptions(true, true));
        } catch (IOException | RuntimeException noFormats) {
            try {
                return new ReadableWorkbook(file.toFile(), new ReadingOptions(false, true));
            } catch (IOException | RuntimeException broken) {
                throw new SheetRefused("exchange.refused.broken");
            }
        }
    }

    @Override
    public List<String> sheets() {
        return sheets.stream().map(Sheet::getName).toList();
    }

    @Override
    public void rows(int sheet, Rows rows) throws SheetRefused {
        if (sheet >= sheets.size()) {
            throw new SheetRefused("exchange.refused.noSheet");
        }
        Sheet chosen = sheets.get(sheet);
        var merged = new FillDown(checked.merges().getOrDefault(chosen.getId(), List.of()));
        // What is taken from the rows must not be mistaken for a broken file when it fails.
        try (var stream = chosen.openStream()) {
            Iterator<Row> all = stream.iterator();
            for (Row row = next(all); row != null; row = next(all)) {
                List<String> cells = cells(row);
                merged.fill(row.getRowNum(), cells);
                if (cells.stream().anyMatch(cell -> !cell.isEmpty()) && !rows.row(row.getRowNum(), cells)) {
                    return;
                }
            }
        } catch (IOException broken) {
            throw new SheetRefused("exchange.refused.broken");
        }
    }

    private static @Nullable Row next(Iterator<Row> all) throws SheetRefused {
        try {
            return all.hasNext() ? all.next() : null;
        } catch (RuntimeException broken) {
            throw new SheetRefused("exchange.refused.broken");
        }
    }

    private static List<String> cells(Row row) {
        int count = Math.min(row.getCellCount(), SheetLimits.MOST_COLUMNS);
        var cells = new ArrayList<String>(count);
        for (int n = 0; n < count; n++) {
            cells.add(XlsxCell.text(row.getCell(n)));
        }
        return cells;
    }

    @Override
    public void close() throws IOException {
        workbook.close();
    }
}
