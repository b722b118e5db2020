package id.mymein.exchange.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** A table as XLSX. Texts stand in their cells as texts, so that none of them is ever a formula. */
final class XlsxTable implements TableWriter {

    private static final int LONGEST_CELL = 32_767;
    private static final int LONGEST_NAME = 31;
    private static final int ROWS_A_SHEET = 1_000_000;
    private static final int ROWS_A_FLUSH = 1_000;
    private static final double WIDTH = 22;

    private final Workbook workbook;
    private final String name;
    private final List<String> names;
    private Worksheet sheet;
    private int sheets;
    private int at;

    XlsxTable(OutputStream out, String name, List<String> names) throws IOException {
        this.workbook = new Workbook(out, "MyMeIn", "1.0");
        this.name = name.replaceAll("[\\[\\]:*?/\\\\']", " ");
        this.names = names;
        this.sheet = begin();
    }

    private Worksheet begin() {
        sheets++;
        String tail = sheets == 1 ? "" : " " + sheets;
        String shortened = name.substring(0, Math.min(name.length(), LONGEST_NAME - tail.length()));
        Worksheet fresh = workbook.newWorksheet(shortened + tail);
        for (int n = 0; n < names.size(); n++) {
            fresh.width(n, WIDTH);
            fresh.inlineString(0, n, names.get(n));
            fresh.style(0, n).bold().set();
        }
        fresh.freezePane(0, 1);
        at = 1;
        return fresh;
    }

    @Override
    public void row(List<? extends @Nullable Object> cells) throws IOException {
        if (at >= ROWS_A_SHEET) {
            sheet.finish();
            sheet = begin();
        }
        for (int n = 0; n < cells.size(); n++) {
            cell(n, cells.get(n));
        }
        at++;
        if (at % ROWS_A_FLUSH == 0) {
            sheet.flush();
        }
    }

    private void cell(int column, @Nullable Object value) {
        switch (value) {
            case null -> {}
            case Number number -> sheet.value(at, column, number);
            case Boolean truth -> sheet.value(at, column, truth);
            case LocalDate day -> {
                sheet.value(at, column, day);
                sheet.style(at, column).format("yyyy-mm-dd").set();
            }
            case LocalDateTime moment -> {
                sheet.value(at, column, moment);
                sheet.style(at, column).format("yyyy-mm-dd hh:mm").set();
            }
            default -> text(column, value.toString());
        }
    }

    private void text(int column, String text) {
        if (!text.isEmpty()) {
            String clean = id.mymein.platform.CleanText.of(text);
            sheet.inlineString(at, column, clean.substring(0, Math.min(clean.length(), LONGEST_CELL)));
        }
    }

    @Override
    public void close() throws IOException {
        sheet.finish();
        workbook.finish();
    }
}
