package id.mymein.newsroom.importing;

import id.mymein.newsroom.Categories;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads table {@code imported_category}. */
@Component
class ImportedCategories {

    private final JdbcClient jdbc;
    private final Categories categories;

    ImportedCategories(JdbcClient jdbc, Categories categories) {
        this.jdbc = jdbc;
        this.categories = categories;
    }

    /**
     * The table with our own categories.
     *
     * @param other the slug for what it does not name; empty for what the table says
     * @return empty where there is no such category
     */
    Optional<ForeignCategories> load(String other) {
        Map<String, String> table = new HashMap<>();
        jdbc.sql("select name, category from imported_category").query(row -> {
            table.put(row.getString("name"), row.getString("category"));
        });
        String fallBack = other.isEmpty() ? table.getOrDefault(ForeignCategories.ANY_OTHER, "") : other;
        return categories.find(fallBack).map(found -> new ForeignCategories(categories, table, found.slug()));
    }
}
