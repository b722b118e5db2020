package id.mymein.exchange.importing;

import id.mymein.exchange.ExportTable;
import id.mymein.exchange.ImportKind;
import id.mymein.platform.web.FormErrors;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Where data goes in and out.
 *
 * @param chosen key of the kind in the form; empty for none
 * @param told message key of what was done; null for nothing
 */
record HomePage(
        List<ImportKind> kinds,
        List<SheetImport> imports,
        List<ExportTable> tables,
        String chosen,
        int megabytes,
        int rows,
        FormErrors errors,
        @Nullable String told) {

    String title(SheetImport one) {
        return titles().getOrDefault(one.kind(), "exchange.menu");
    }

    private Map<String, String> titles() {
        return kinds.stream().collect(Collectors.toMap(ImportKind::key, ImportKind::title));
    }
}
