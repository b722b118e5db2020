package id.mymein.newsroom.importing;

import id.mymein.newsroom.Categories;
import id.mymein.newsroom.Category;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** What the categories of another house are here: our own by slug or label, others by table {@code imported_category}. */
final class ForeignCategories {

    /** The table's name for every category that it does not name. */
    static final String ANY_OTHER = "*";

    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}*]+");
    private static final int SHOWN = 60;

    private final Map<String, String> slugs = new HashMap<>();
    private final Map<String, Integer> unknown = new TreeMap<>();
    private final String other;

    /** @param table the rows of {@code imported_category} */
    ForeignCategories(Categories categories, Map<String, String> table, String other) {
        table.forEach((name, slug) -> slugs.put(plain(name), slug));
        for (Category own : categories.all()) {
            List.of(own.slug(), own.labelId(), own.labelEn()).forEach(name -> slugs.put(plain(name), own.slug()));
        }
        this.other = other;
    }

    private static String plain(String name) {
        return NO_WORD.matcher(name.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }

    /** The slug for the first that is known; otherwise the one for all others. */
    String slug(List<String> names) {
        for (String name : names) {
            String slug = slugs.get(plain(name));
            if (slug != null) {
                return slug;
            }
        }
        String first = names.isEmpty() ? "" : names.getFirst().strip();
        unknown.merge(first.length() > SHOWN ? first.substring(0, SHOWN) + "…" : first, 1, Integer::sum);
        return other;
    }

    String other() {
        return other;
    }

    /** How often each was met that is not in the table. */
    Map<String, Integer> unknown() {
        return unknown;
    }
}
