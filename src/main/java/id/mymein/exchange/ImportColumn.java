package id.mymein.exchange;

import java.util.List;

/**
 * A column that a kind understands.
 *
 * @param key names it in the rows, in the database and in forms, for good: {@code [a-z0-9_]{1,40}}
 * @param label message key of its name
 * @param hint message key of what belongs in it, for the template's sheet of explanations; empty for none
 * @param type how its cells are read
 * @param required every row must say it
 * @param longest characters that a text may have
 * @param within for a region: the key of another region column (the district beside the village) that tells those of one name
 *     apart; empty for none
 * @param synonyms what offices write over it, beside the label in both languages; case, accents and punctuation do not count
 * @param example what stands in the template's example row
 */
public record ImportColumn(
        String key,
        String label,
        String hint,
        ColumnType type,
        boolean required,
        int longest,
        String within,
        List<String> synonyms,
        String example) {

    private static final int LINE = 500;

    public ImportColumn {
        synonyms = List.copyOf(synonyms);
    }

    public static ImportColumn of(ColumnType type, String key, String label) {
        return new ImportColumn(key, label, "", type, false, LINE, "", List.of(), "");
    }

    public static ImportColumn text(String key, String label) {
        return of(ColumnType.TEXT, key, label);
    }

    public static ImportColumn date(String key, String label) {
        return of(ColumnType.DATE, key, label);
    }

    public static ImportColumn number(String key, String label) {
        return of(ColumnType.NUMBER, key, label);
    }

    public static ImportColumn region(String key, String label) {
        return of(ColumnType.REGION, key, label);
    }

    public ImportColumn mandatory() {
        return new ImportColumn(key, label, hint, type, true, longest, within, synonyms, example);
    }

    public ImportColumn hinted(String message) {
        return new ImportColumn(key, label, message, type, required, longest, within, synonyms, example);
    }

    public ImportColumn atMost(int characters) {
        return new ImportColumn(key, label, hint, type, required, characters, within, synonyms, example);
    }

    /** Of several regions with this column's name, the one inside that column's region is meant. */
    public ImportColumn within(String otherColumn) {
        return new ImportColumn(key, label, hint, type, required, longest, otherColumn, synonyms, example);
    }

    public ImportColumn alsoCalled(String... names) {
        return new ImportColumn(key, label, hint, type, required, longest, within, List.of(names), example);
    }

    public ImportColumn example(String value) {
        return new ImportColumn(key, label, hint, type, required, longest, within, synonyms, value);
    }
}
