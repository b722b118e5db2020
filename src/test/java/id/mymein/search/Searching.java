package id.mymein.search;

import id.mymein.newsroom.Content;
import id.mymein.newsroom.Newsdesk;
import id.mymein.newsroom.StoryId;
import java.time.Duration;
import java.util.List;
import org.awaitility.Awaitility;
import org.springframework.stereotype.Component;

/** Publishes stories for tests and waits until they are found. */
@Component
public class Searching {

    private final Newsdesk newsdesk;
    private final StorySearch search;
    private Newsdesk.@org.jspecify.annotations.Nullable Cast cast;

    Searching(Newsdesk newsdesk, StorySearch search) {
        this.newsdesk = newsdesk;
        this.search = search;
    }

    synchronized Newsdesk.Cast cast() {
        if (cast == null) {
            cast = newsdesk.cast();
        }
        return cast;
    }

    /** A word that no other test has. */
    public static String word() {
        StringBuilder word = new StringBuilder("zq");
        java.util
                .UUID
                .randomUUID()
                .toString()
                .replace("-", "")
                .chars()
                .limit(14)
                .forEach(digit -> word.append("bcdfghjklmnprstv".charAt(Character.digit(digit, 16))));
        return word.toString();
    }

    /** A public story that can be found. */
    public StoryId published(String title, String body, String region, String category) {
        StoryId id = newsdesk.published(cast(), content(title, body, region, category));
        waitFor(id, title);
        return id;
    }

    public StoryId published(String title, String body) {
        return published(title, body, "63.11.08.2005", "pembangunan");
    }

    private void waitFor(StoryId id, String title) {
        Awaitility.await(title)
                .pollInterval(Duration.ofMillis(20))
                .atMost(Duration.ofSeconds(30))
                .until(() -> ids("\"" + title.replace("\"", "") + "\"").contains(id));
    }

    static Content content(String title, String body, String region, String category) {
        Content typed = Newsdesk.content(title, "<p>" + body + "</p>");
        return new Content(
                title,
                typed.who(),
                typed.body(),
                category,
                region,
                typed.place(),
                typed.eventDate(),
                typed.eventTime(),
                List.of());
    }

    /** The ids of the first page. */
    List<StoryId> ids(String text) {
        return ids(SearchQuery.of(text));
    }

    List<StoryId> ids(SearchQuery query) {
        return search.find(query).hits().stream().map(hit -> hit.item().id()).toList();
    }
}
