package id.mymein.socialaccount;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class FeedDatesTest {

    private static final Instant NOW = Instant.parse("2026-11-26T00:00:00Z");

    @Test
    void readsTheNewestDateOfEachKindOfFeed() {
        String rss = """
                <?xml version="1.0"?><rss version="2.0"><channel><pubDate>Thu, 26 Nov 2026 09:00:00 +0800</pubDate>
                <item><pubDate>Mon, 02 Nov 2026 09:00:00 +0800</pubDate></item>
                <item><pubDate>Tue, 03 Nov 2026 09:00:00 WITA</pubDate></item></channel></rss>""";
        assertThat(FeedDates.feed(rss)).isTrue();
        assertThat(FeedDates.newest(rss, NOW)).contains(Instant.parse("2026-11-03T01:00:00Z"));
        String atom = """
                <feed xmlns="http://www.w3.org/2005/Atom"><updated>2026-11-25T00:00:00Z</updated>
                <entry><published>2026-10-01T08:00:00+08:00</published><updated>2026-10-02T08:00:00+08:00</updated></entry></feed>""";
        assertThat(FeedDates.newest(atom, NOW)).contains(Instant.parse("2026-10-02T00:00:00Z"));
        String rdf = """
                <rdf:RDF xmlns:rdf="x" xmlns:dc="y"><item><dc:date>2026-09-01T00:00:00Z</dc:date></item></rdf:RDF>""";
        assertThat(FeedDates.feed(rdf)).isTrue();
        assertThat(FeedDates.newest(rdf, NOW)).contains(Instant.parse("2026-09-01T00:00:00Z"));
    }

    @Test
    void aDateInTheFutureIsNoPost() {
        String rss = "<rss><channel><item><pubDate>Thu, 26 Nov 2037 09:00:00 GMT</pubDate></item></channel></rss>";
        assertThat(FeedDates.newest(rss, NOW)).isEmpty();
    }

    @Test
    void entitiesAndNonsenseAreBorne() {
        String bomb = """
                <!DOCTYPE rss [<!ENTITY a "x"><!ENTITY b "&a;&a;&a;"><!ENTITY c SYSTEM "file:///etc/passwd">]>
                <rss><channel><item><title>&b;&c;</title><pubDate>kemarin</pubDate></item></channel></rss>""";
        assertThat(FeedDates.newest(bomb, NOW)).isEmpty();
        assertThat(FeedDates.feed("<html><body>halo</body></html>")).isFalse();
        assertThat(FeedDates.newest("", NOW)).isEmpty();
    }
}
