package id.mymein.newsroom;

import id.mymein.platform.Slugs;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Gives stories their public addresses, {@code /berita/2026/11/jembatan-dibuka-lagi}. An address belongs to its story for good:
 * a changed title gets a new one and the old one leads there.
 */
@Component
class Addresses {

    private static final int LONGEST = 80;

    private final JdbcClient jdbc;

    Addresses(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The story's address for that title, made if it has none; month and year are those of the first publication. */
    String assign(StoryId story, String title, ZonedDateTime firstPublished) {
        String folder = "/berita/%d/%02d/".formatted(firstPublished.getYear(), firstPublished.getMonthValue());
        String slug = slug(title);
        Optional<String> current = current(story);
        if (current.isPresent() && belongsTo(current.get(), folder + slug)) {
            return current.get();
        }
        if (current.isPresent()) {
            jdbc.sql("update story_address set current = false where path = :path")
                    .param("path", current.get())
                    .update();
        }
        for (int attempt = 1; ; attempt++) {
            String path = folder + slug + (attempt == 1 ? "" : "-" + attempt);
            if (take(path, story)) {
                return path;
            }
        }
    }

    /** The same words, perhaps with a number behind them. */
    private static boolean belongsTo(String path, String wanted) {
        return path.matches(Pattern.quote(wanted) + "(-[0-9]+)?");
    }

    private boolean take(String path, StoryId story) {
        return jdbc.sql("""
                        insert into story_address (path, story_id, current) values (:path, :story, true)
                        on conflict (path) do update set current = true where story_address.story_id = :story""").param("path", path).param("story", story.value()).update() == 1;
    }

    private Optional<String> current(StoryId story) {
        return jdbc.sql("select path from story_address where story_id = :story and current")
                .param("story", story.value())
                .query(String.class)
                .optional();
    }

    Optional<StoryId> owner(String path) {
        return jdbc.sql("select story_id from story_address where path = :path")
                .param("path", path)
                .query(UUID.class)
                .optional()
                .map(StoryId::new);
    }

    static String slug(String title) {
        String slug = Slugs.of(title, LONGEST);
        return slug.isEmpty() ? "berita" : slug;
    }
}
