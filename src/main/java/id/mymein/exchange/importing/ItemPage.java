package id.mymein.exchange.importing;

import id.mymein.exchange.ImportColumn;
import id.mymein.exchange.ImportKind;
import id.mymein.platform.web.Page;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * An import as it stands.
 *
 * @param problems the first of them
 * @param known rows that the register has already; the first of them
 * @param told message key of what was done; null for nothing
 * @param wrong message key of why it was not done; null where it was
 */
record ItemPage(
        SheetImport at,
        ImportKind kind,
        ReportRows.Counts counts,
        List<RowReading.Problem> problems,
        long problemCount,
        List<ReportRows.Known> known,
        @Nullable String told,
        @Nullable String wrong) {

    static final int SHOWN = 200;

    String path() {
        return ImportMenu.PATH + "/" + at.id();
    }

    /** Nothing speaks against writing. */
    boolean ready() {
        return counts.undecided() == 0 && counts.toWrite() > 0;
    }

    /** Message key of a column's name; of the whole row where none is meant. */
    String column(String key) {
        Map<String, String> labels =
                kind.columns().stream().collect(Collectors.toMap(ImportColumn::key, ImportColumn::label));
        return labels.getOrDefault(key, "exchange.wholeRow");
    }

    String text(Page page, RowReading.Problem problem) {
        return page.t(problem.message(), problem.arguments().toArray());
    }
}
