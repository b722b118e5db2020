package id.mymein.exchange.sheet;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes a table as it comes, row by row. */
public interface TableWriter extends Closeable {

    /**
     * Writes one row.
     *
     * @param cells text, {@link Number}, {@link java.time.LocalDate}, {@link java.time.LocalDateTime}, {@link Boolean} or null;
     *     anything else by its {@code toString}
     */
    void row(List<? extends @Nullable Object> cells) throws IOException;

    /** XLSX: typed cells, the row of names frozen; {@code close} ends the file and leaves the stream open. */
    static TableWriter xlsx(OutputStream out, String sheet, List<String> names) throws IOException {
        return new XlsxTable(out, sheet, names);
    }

    /** CSV by RFC 4180 in UTF-8 with its mark, so that spreadsheets read it rightly. */
    static TableWriter csv(OutputStream out, List<String> names) throws IOException {
        return new CsvTable(out, names);
    }
}
