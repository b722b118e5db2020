package id.mymein.newsroom;

import id.mymein.platform.facts.Facts;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The kinds of news that there are. */
@Component
public class Categories {

    private final JdbcClient jdbc;

    Categories(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those in use, in their order. */
    public List<Category> all() {
        Facts.show(PublishedFacts.CATEGORIES);
        return jdbc.sql("select slug, label_id, label_en from category where active order by position")
                .query(Categories::read)
                .list();
    }

    /** Also those that are no longer in use, for stories that have them. */
    public List<Category> ever() {
        Facts.show(PublishedFacts.CATEGORIES);
        return jdbc.sql("select slug, label_id, label_en from category order by position")
                .query(Categories::read)
                .list();
    }

    /** Those of a list of stories, by slug, also those that are no longer in use. */
    public Map<String, Category> find(Collection<String> slugs) {
        var wanted = new HashSet<>(slugs);
        wanted.forEach(slug -> Facts.show(PublishedFacts.category(slug)));
        return jdbc
                .sql("select slug, label_id, label_en from category where slug = any (:slugs)")
                .param("slugs", wanted.toArray(String[]::new))
                .query(Categories::read)
                .list()
                .stream()
                .collect(Collectors.toMap(Category::slug, Function.identity()));
    }

    private static Category read(ResultSet row, int number) throws SQLException {
        return new Category(row.getString("slug"), row.getString("label_id"), row.getString("label_en"));
    }

    /** Also one that is no longer in use, for stories that have it. */
    public Optional<Category> find(String slug) {
        Facts.show(PublishedFacts.category(slug));
        return jdbc.sql("select slug, label_id, label_en from category where slug = :slug")
                .param("slug", slug)
                .query(Categories::read)
                .optional();
    }

    /** By category, beginnings of words that make it likely; space between them. */
    public Map<String, String> words() {
        Map<String, String> words = new LinkedHashMap<>();
        jdbc.sql(
                        "select category, string_agg(word, ' ' order by word) as words from category_word group by 1 order by 1")
                .query(row -> {
                    words.put(row.getString("category"), row.getString("words"));
                });
        return words;
    }
}
