package id.mymein.aspiration.sending;

import id.mymein.aspiration.guess.CategoryGuess;
import id.mymein.aspiration.guess.CategoryGuess.Scored;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The categories that residents choose from, and the one that their words speak for. */
@Component
public class Categories {

    private final JdbcClient jdbc;

    /** Made anew when the categories are others. */
    private volatile @Nullable Guesser guesser;

    Categories(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A category with its names. */
    public record Category(String slug, String indonesian, String english) {
        public String label(Locale language) {
            return language.equals(Locale.ENGLISH) ? english : indonesian;
        }
    }

    private record Guesser(List<String> slugs, CategoryGuess guess) {}

    /** In their order. */
    public List<Category> all() {
        return jdbc.sql("select slug, label_id, label_en from aspiration_category where active order by position")
                .query((row, n) ->
                        new Category(row.getString("slug"), row.getString("label_id"), row.getString("label_en")))
                .list();
    }

    /** The slug that the words speak for; empty where they speak for none clearly. */
    public Optional<String> guess(String text) {
        List<String> slugs = all().stream().map(Category::slug).toList();
        Guesser now = guesser;
        if (now == null || !now.slugs().equals(slugs)) {
            now = new Guesser(slugs, CategoryGuess.seeded(slugs));
            guesser = now;
        }
        return now.guess().offer(text).map(Scored::category);
    }
}
