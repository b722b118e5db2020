package id.mymein.distribution;

import static org.assertj.core.api.Assertions.assertThat;

import id.mymein.Browser;
import id.mymein.IntegrationTest;
import id.mymein.People;
import id.mymein.distribution.Platform.Said;
import id.mymein.identity.Actor;
import id.mymein.identity.OfficeKind;
import id.mymein.identity.Role;
import id.mymein.newsroom.Newsdesk;
import id.mymein.newsroom.Newsdesk.Cast;
import id.mymein.newsroom.StoryId;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** How far stories went. */
@IntegrationTest
class ReachTest {

    private static final String READER = "Mozilla/5.0 (Linux; Android 14)";

    @Autowired
    MockMvc web;

    @Autowired
    People people;

    @Autowired
    Newsdesk newsdesk;

    @Autowired
    Outlets outlets;

    @Autowired
    ShortLinks links;

    @Autowired
    Reach reach;

    @Autowired
    ChannelWatch watch;

    @Autowired
    Channels channels;

    @Autowired
    JdbcClient jdbc;

    private Cast cast;
    private StoryId story;
    private Actor keeper;

    @BeforeEach
    void published() {
        cast = newsdesk.cast();
        story = newsdesk.published(cast, Newsdesk.content(Newsdesk.unique("Panen raya")));
        keeper = outlets.keeper();
    }

    private void reads(String link, String program, int times) throws Exception {
        for (int n = 0; n < times; n++) {
            web.perform(MockMvcRequestBuilders.get(link.replace("http://localhost", ""))
                    .header("User-Agent", program));
        }
    }

    private Reach.Way way(ChannelId channel, int days) {
        return reach.ways(cast.editor(), days).stream()
                .filter(way -> way.channel().id().equals(channel))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void readersCountWhereTheyCameFromAndProgramsDoNot() throws Exception {
        ChannelId channel = outlets.add(keeper, ChannelKind.OTHER, Map.of("alamat", "https://papan.test"));
        long before = reach.byHand(cast.editor(), 7);
        reads(links.of(story, channel), READER, 2);
        reads(links.of(story, channel), "WhatsApp/2.24", 3);
        reads(links.of(story, null), READER, 1);
        jdbc.sql(
                        "update short_link_clicks set day = day - 10 where code in (select code from short_link where channel_id = :id)")
                .param("id", channel.value())
                .update();
        reads(links.of(story, channel), READER, 1);

        assertThat(way(channel, 7).readers()).isEqualTo(1);
        assertThat(way(channel, 30).readers()).isEqualTo(3);
        assertThat(way(channel, 30).followers()).isNull();
        assertThat(reach.byHand(cast.editor(), 7)).isEqualTo(before + 1);
        assertThat(reach.stories(cast.editor(), 30))
                .anySatisfy(told ->
                        assertThat(told).returns(story, one -> one.story().id()).returns(4L, Reach.Told::readers));
        Actor elsewhere = people.person(OfficeKind.DISKOMINFO, "63.10", Role.EDITOR);
        assertThat(reach.stories(elsewhere, 365))
                .noneMatch(told -> told.story().id().equals(story));
        assertThat(reach.ways(elsewhere, 365))
                .noneMatch(way -> way.channel().id().equals(channel));
        channels.close(keeper, channel);
    }

    @Test
    void followersAreCountedOnceADayAndGrowthNeedsTwoDays() throws Exception {
        try (var platform = new Platform(
                asked -> Said.json(200, "{\"id\":\"1\",\"acct\":\"balangan\",\"followers_count\":1200}"))) {
            ChannelId channel = outlets.mastodon(keeper, platform);
            watch.run();
            watch.run();
            assertThat(way(channel, 7)).returns(1200L, Reach.Way::followers).returns(null, Reach.Way::growth);
            jdbc.sql("insert into channel_followers (channel_id, day, followers) values (:id, current_date - 8, 1250)")
                    .param("id", channel.value())
                    .update();
            assertThat(way(channel, 7).growth()).isEqualTo(-50);

            Browser browser = new Browser(web, people.signedIn(cast.editor()));
            String page = browser.open(DistributionPaths.REACH + "?hari=7").page();
            assertThat(page)
                    .contains("1.200", "-50", "Yang tidak kami ketahui", "7 hari")
                    .doesNotContain("???");
            channels.close(keeper, channel);
        }
    }

    @Test
    void onlyWhoPublishesSeesItAndNonsenseIsTheUsualSpan() throws Exception {
        Browser editor = new Browser(web, people.signedIn(cast.editor()));
        assertThat(editor.open(DistributionPaths.REACH + "?hari=-1%27").status())
                .isEqualTo(200);
        assertThat(editor.page()).contains("aria-current=\"true\">30 hari");
        for (Actor other : new Actor[] {cast.contributor(), cast.police()}) {
            assertThat(new Browser(web, people.signedIn(other))
                            .open(DistributionPaths.REACH)
                            .status())
                    .isEqualTo(404);
        }
    }
}
