package id.mymein.exchange;

import id.mymein.identity.Actor;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A table of a register that may be taken out: {@code /meja/ekspor/{key}.xlsx} and {@code .csv}. */
public interface ExportTable {

    /** Names it in the address, for good: {@code [a-z0-9-]{1,40}}. */
    String key();

    /** Message key of its name. */
    String title();

    /** True where this person may take out anything of it; others find nothing at the address. */
    boolean openTo(Actor actor);

    List<Column> columns();

    /**
     * Hands over every row that the actor may see. Called inside a read-only transaction, so that a statement with a fetch
     * size streams; keep no list of all rows.
     *
     * @param filter the address's parameters as they came, for the same narrowing that the list on the screen knows; unknown
     *     ones do not count
     * @param row takes one value a column, in their order: text, {@link Number}, {@link java.time.LocalDate},
     *     {@link java.time.Instant}, {@link Boolean}, or null; anything else by its {@code toString}
     */
    void rows(Actor actor, Map<String, String> filter, Consumer<List<? extends @Nullable Object>> row);

    /**
     * A column.
     *
     * @param key stands over it in CSV
     * @param label message key; stands over it in XLSX
     */
    record Column(String key, String label) {}
}
