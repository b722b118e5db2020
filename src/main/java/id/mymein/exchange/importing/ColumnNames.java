package id.mymein.exchange.importing;

import id.mymein.exchange.ImportColumn;
import id.mymein.exchange.ImportKind;
import id.mymein.platform.Hashes;
import id.mymein.platform.web.Languages;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.MessageSource;

/** Finds a kind's columns by what stands over the columns of a file. */
final class ColumnNames {

    /** A shorter word may be part of any other. */
    private static final int TELLING = 4;

    private final List<ImportColumn> columns;
    private final Map<String, String> keys = new LinkedHashMap<>();

    ColumnNames(ImportKind kind, MessageSource messages) {
        this.columns = kind.columns();
        for (ImportColumn column : columns) {
            known(column, messages.getMessage(column.label(), null, Languages.INDONESIAN));
            known(column, messages.getMessage(column.label(), null, Languages.ENGLISH));
            known(column, column.key());
        }
        columns.forEach(column -> column.synonyms().forEach(name -> known(column, name)));
    }

    private void known(ImportColumn column, String name) {
        keys.putIfAbsent(plain(name), column.key());
    }

    /** How many of the kind's columns a row would name, were it the row of names. */
    int matches(List<String> cells) {
        return (int) cells.stream()
                .map(cell -> keys.get(plain(cell)))
                .filter(java.util.Objects::nonNull)
                .distinct()
                .count();
    }

    /** The place of each column that was found, from 0: by its whole name first, then by a part of it. */
    Map<String, Integer> guess(List<String> names) {
        Map<String, Integer> places = new HashMap<>();
        for (int n = 0; n < names.size(); n++) {
            String key = keys.get(plain(names.get(n)));
            if (key != null) {
                places.putIfAbsent(key, n);
            }
        }
        for (int n = 0; n < names.size(); n++) {
            if (!places.containsValue(n)) {
                String key = partly(plain(names.get(n)));
                if (!key.isEmpty()) {
                    places.putIfAbsent(key, n);
                }
            }
        }
        return places;
    }

    private String partly(String name) {
        String best = "";
        int longest = 0;
        for (Map.Entry<String, String> known : keys.entrySet()) {
            int length = known.getKey().length();
            if (length >= TELLING && length > longest && name.contains(known.getKey())) {
                best = known.getValue();
                longest = length;
            }
        }
        return best;
    }

    /** Letters and digits alone, without accents and case. */
    static String plain(String name) {
        return RegionNames.plain(name).replaceAll("[^\\p{L}\\p{N}]", "");
    }

    /** Names a set of column names, for remembering what somebody chose for it. */
    static String fingerprint(List<String> names) {
        String joined = String.join("\n", names.stream().map(ColumnNames::plain).toList());
        return Hashes.sha256(joined.getBytes(StandardCharsets.UTF_8));
    }
}
