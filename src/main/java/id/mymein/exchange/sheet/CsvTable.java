package id.mymein.exchange.sheet;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/** A table as CSV. */
final class CsvTable implements TableWriter {

    private final Writer writer;
    private final CSVPrinter printer;

    CsvTable(OutputStream out, List<String> names) throws IOException {
        this.writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        writer.write('\uFEFF');
        this.printer = new CSVPrinter(writer, CSVFormat.RFC4180);
        row(names);
    }

    @Override
    public void row(List<? extends @Nullable Object> cells) throws IOException {
        for (Object cell : cells) {
            printer.print(cell == null ? "" : cell instanceof Number ? cell : SafeCell.of(cell.toString()));
        }
        printer.println();
    }

    @Override
    public void close() throws IOException {
        writer.flush();
    }
}
