package id.mymein.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import id.mymein.People;
import id.mymein.distribution.ChannelId;
import id.mymein.distribution.ChannelKind;
import id.mymein.distribution.DistributionPaths;
import id.mymein.distribution.Outlets;
import id.mymein.identity.Actor;
import id.mymein.newsroom.Newsdesk;
import id.mymein.newsroom.Newsdesk.Cast;
import id.mymein.newsroom.StoryId;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An editor sees how far stories went: by channel, by story, in a week and in a year. */
@BrowserTest
class ReachJourneyTest {

    @LocalServerPort
    int port;

    @Autowired
    People people;

    @Autowired
    Outlets outlets;

    @Autowired
    Newsdesk newsdesk;

    @Autowired
    JdbcClient jdbc;

    @ParameterizedTest
    @CsvSource({"PHONE,true", "DESKTOP,true", "PHONE,false"})
    void anEditorSeesHowFarStoriesWent(Chromium.Screen screen, boolean script) {
        Cast cast = newsdesk.cast();
        Actor keeper = outlets.keeper();
        ChannelId facebook = outlets.add(keeper, ChannelKind.OTHER, Map.of("alamat", "https://papan.test"));
        ChannelId quiet =
                outlets.add(keeper, ChannelKind.WHATSAPP_CHANNEL, Map.of("alamat", "https://whatsapp.com/channel/b"));
        String title = Newsdesk.unique("Jembatan gantung dibuka lagi setelah tiga bulan diperbaiki warga");
        StoryId story = newsdesk.published(cast, Newsdesk.content(title));
        clicks(story, facebook, 0, 12_345);
        clicks(story, facebook, 20, 1_000);
        clicks(story, null, 0, 1);
        followers(facebook, 0, 1_500);
        followers(facebook, 8, 1_250);
        followers(facebook, 60, 1_750);
        try (var editor = new Visitor("jangkauan", "http://localhost:" + port, screen, script)
                .signIn(people.withPassword(cast.editor()), People.PASSWORD)) {
            editor.open(DistributionPaths.REACH + "?hari=7").lookInBoth("jangkauan-minggu");
            assertThat(way(editor, facebook)).containsText("12.345");
            assertThat(way(editor, facebook)).containsText("+250");
            assertThat(way(editor, quiet)).containsText("tidak diketahui");
            assertThat(editor.at("main li:has-text('" + title + "')")).containsText("12.346 kali dibaca");
            editor.send("main nav a[href$='hari=365']");
            assertThat(editor.at("main nav[class=btns] [aria-current]")).hasText("365 hari");
            assertThat(way(editor, facebook)).containsText("13.345");
            editor.open(DistributionPaths.REACH + "?hari=30").lookInBoth("jangkauan-bulan");
            assertThat(way(editor, facebook)).containsText("-250");
        }
    }

    private static Locator way(Visitor editor, ChannelId channel) {
        return editor.at("main li:has-text('" + channel + "')");
    }

    private void clicks(StoryId story, @Nullable ChannelId channel, int daysAgo, long many) {
        String code = UUID.randomUUID().toString().replace("-", "").substring(0, 12);
        jdbc.sql("""
                insert into short_link (code, story_id, channel_id, created_at) values (:code, :story, :channel, now())
                on conflict do nothing""")
                .param("code", code)
                .param("story", story.value())
                .param("channel", channel == null ? null : channel.value())
                .update();
        jdbc.sql("""
                insert into short_link_clicks (code, day, clicks)
                select code, (now() at time zone 'Asia/Makassar')::date - :ago, :many from short_link
                where story_id = :story and channel_id is not distinct from :channel""")
                .param("ago", daysAgo)
                .param("many", many)
                .param("story", story.value())
                .param("channel", channel == null ? null : channel.value(), java.sql.Types.OTHER)
                .update();
    }

    private void followers(ChannelId channel, int daysAgo, long many) {
        jdbc.sql("""
                insert into channel_followers (channel_id, day, followers)
                values (:channel, (now() at time zone 'Asia/Makassar')::date - :ago, :many)""")
                .param("channel", channel.value())
                .param("ago", daysAgo)
                .param("many", many)
                .update();
    }
}
