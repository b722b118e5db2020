package id.mymein.exchange.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Writes small XLSX files of several sheets, each with its names on top. */
public final class GuideSheet {

    private static final int LONGEST_NAME = 31;
    private static final int LEAST_WIDTH = 12;
    private static final int MOST_WIDTH = 60;

    private GuideSheet() {}

    /** @param rows the first one names the columns */
    public record Sheet(String name, List<List<String>> rows) {}

    /** Leaves the stream open. */
    public static void write(OutputStream out, Sheet... sheets) throws IOException {
        var workbook = new Workbook(out, "MyMeIn", "1.0");
        for (Sheet sheet : sheets) {
            String name = sheet.name().replaceAll("[\\[\\]:*?/\\\\']", " ");
            Worksheet page = workbook.newWorksheet(name.substring(0, Math.min(name.length(), LONGEST_NAME)));
            for (int row = 0; row < sheet.rows().size(); row++) {
                write(page, row, sheet.rows().get(row));
            }
            page.freezePane(0, 1);
            page.finish();
        }
        workbook.finish();
    }

    private static void write(Worksheet page, int row, List<String> cells) {
        for (int n = 0; n < cells.size(); n++) {
            page.inlineString(row, n, cells.get(n));
            if (row == 0) {
                page.width(n, Math.clamp(cells.get(n).length() + 4, LEAST_WIDTH, MOST_WIDTH));
                page.style(row, n).bold().set();
            } else {
                page.style(row, n).format("@").wrapText(true).set();
            }
        }
    }
}
