package id.mymein.exchange.importing;

import id.mymein.exchange.ImportId;
import id.mymein.identity.AccountId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An import as it is kept.
 *
 * @param mapping key of the column to its place in the file, from 0
 * @param headerRow the row that names the columns; 0 where nobody said
 * @param through the last row of the file that this step is done with
 * @param said message key of why it stopped, was refused, or could not be undone; empty for none
 */
record SheetImport(
        ImportId id,
        String kind,
        AccountId account,
        String fileName,
        ImportState state,
        int sheet,
        int headerRow,
        Map<String, Integer> mapping,
        int total,
        int through,
        int done,
        int written,
        boolean stopped,
        String said,
        List<String> saidArguments,
        Instant createdAt,
        @Nullable Instant writtenAt) {

    boolean working() {
        return state.busy() && !stopped;
    }

    /** Of a hundred; 0 while nobody knows how much there is. */
    int percent() {
        return total == 0 ? 0 : (int) Math.min(100, 100L * done / total);
    }
}
