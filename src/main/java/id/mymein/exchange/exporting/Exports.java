package id.mymein.exchange.exporting;

import id.mymein.audit.AuditTrail;
import id.mymein.exchange.ExportTable;
import id.mymein.exchange.sheet.TableWriter;
import id.mymein.identity.Actor;
import id.mymein.platform.web.NotFound;
import id.mymein.platform.web.Words;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes tables out as far as somebody may see them. That they were taken is on record before the first row leaves. */
@Component
class Exports {

    private final List<ExportTable> tables;
    private final AuditTrail audit;

    Exports(ObjectProvider<ExportTable> tables, AuditTrail audit) {
        this.tables = tables.stream().toList();
        this.audit = audit;
    }

    /** @throws NotFound where there is none that the actor may take out */
    ExportTable find(Actor actor, String key) {
        return tables.stream()
                .filter(table -> table.key().equals(key) && table.openTo(actor))
                .findAny()
                .orElseThrow(NotFound::new);
    }

    @Transactional
    public void record(Actor actor, ExportTable table, String format, Map<String, String> filter) {
        audit.record(
                actor.auditName(),
                "exchange.export",
                "export:" + table.key(),
                Map.of("format", format, "filter", filter));
    }

    @Transactional(readOnly = true)
    public void xlsx(Actor actor, ExportTable table, Map<String, String> filter, Words words, OutputStream out)
            throws IOException {
        List<String> names = table.columns().stream()
                .map(column -> words.text(column.label()))
                .toList();
        try (var writer = TableWriter.xlsx(out, words.text(table.title()), names)) {
            table.rows(actor, filter, row -> write(writer, row, words, false));
        }
    }

    @Transactional(readOnly = true)
    public void csv(Actor actor, ExportTable table, Map<String, String> filter, Words words, OutputStream out)
            throws IOException {
        List<String> names =
                table.columns().stream().map(ExportTable.Column::key).toList();
        try (var writer = TableWriter.csv(out, names)) {
            table.rows(actor, filter, row -> write(writer, row, words, true));
        }
    }

    private static void write(TableWriter writer, List<? extends @Nullable Object> row, Words words, boolean text) {
        var cells = new ArrayList<@Nullable Object>(row.size());
        for (Object cell : row) {
            cells.add(cell instanceof Instant instant ? moment(instant, words, text) : cell);
        }
        try {
            writer.row(cells);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** In the readers' zone: a program gets its offset with it, a spreadsheet knows none. */
    private static Object moment(Instant instant, Words words, boolean text) {
        String iso = words.iso(instant);
        return text ? iso : OffsetDateTime.parse(iso).toLocalDateTime();
    }
}
