package id.mymein.exchange;

import id.mymein.identity.Action;
import java.util.List;

/**
 * A table of a register that spreadsheets may be read into: a bean of this type appears by itself under {@code /meja/impor}.
 *
 * <p>The work is done in sets of some thousand rows, so that 250,000 rows take less than a minute: ask the database once for a
 * set ({@code unnest}, {@code any}), never once for a row. Every method is called on a background thread inside a transaction of
 * its own; nothing may keep state between two sets, because after a restart the next set may run on another node.
 *
 * <p>What the module itself does for every kind: it finds the columns, reads dates and numbers however they are written,
 * finds regions by code or name and refuses those outside the regions in which the actor may do {@link #action()}, asks for
 * required cells, measures texts, and finds rows of one file that are the same thing by {@link #identity}.
 */
public interface ImportKind {

    /** Names the kind in addresses and in the database, for good: {@code [a-z0-9-]{1,40}}. */
    String key();

    /** Message key of its name as a list shows it, for example "Kelompok KIM". */
    String title();

    /** Message key of one or two sentences: what a row stands for and what becomes of it. */
    String explanation();

    /** Who may import; asked anew before every set, so that a role that was taken away ends an import. */
    Action action();

    /** In the order of the template spreadsheet. */
    List<ImportColumn> columns();

    /**
     * What makes a row the thing that it is, in a normal form (an address without its tracking, a name in lower case): two
     * rows of a file with the same identity are a problem of the later one. Empty where the row cannot say. Must be cheap.
     */
    default String identity(ImportRow row) {
        return "";
    }

    /**
     * Looks at a set of rows and writes nothing. A cell that could not be read, or is missing though required, is empty here
     * and already on the list of problems; what is said about the same cell again is dropped.
     *
     * @param rows at most some thousand, in the order of the file
     */
    Findings check(ImportRun run, List<ImportRow> rows);

    /**
     * Writes a set of rows and tags what it wrote or changed with {@code run.id()}, so that {@link #undo} finds it again. Rows
     * with problems and rows to be skipped are not among them. Much may have happened since the check: a row that no longer
     * fits is left out as a whole and named in the answer. The caller keeps in the same transaction that this set is
     * written, so each set is written once, whatever fails.
     *
     * @return why rows were left out; empty where all were written
     */
    List<RowProblem> write(ImportRun run, List<DecidedRow> rows);

    /**
     * Takes everything back that this import added, and gives what it merged or overwrote the values from before; or does
     * nothing at all where somebody has changed one of these records since.
     */
    UndoResult undo(ImportRun run);
}
