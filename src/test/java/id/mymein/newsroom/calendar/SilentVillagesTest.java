package id.mymein.newsroom.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import id.mymein.IntegrationTest;
import id.mymein.People;
import id.mymein.identity.Actor;
import id.mymein.identity.OfficeKind;
import id.mymein.identity.Role;
import id.mymein.newsroom.Newsdesk;
import id.mymein.newsroom.Newsdesk.Cast;
import id.mymein.newsroom.StoryId;
import id.mymein.newsroom.StoryPublication;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** A village is silent from the day on that its last story is as many days old as the rule says. */
@IntegrationTest
class SilentVillagesTest {

    private static final String VILLAGE = "63.11.05.2007";
    private static final ZoneId WITA = ZoneId.of("Asia/Makassar");

    @Autowired
    MockMvc web;

    @Autowired
    People people;

    @Autowired
    Newsdesk newsdesk;

    @Autowired
    SilentVillages villages;

    @Autowired
    StoryPublication publication;

    @Autowired
    JdbcClient database;

    /** A public story from a village, first published that many days ago at that time of the readers' day. */
    private StoryId published(Cast cast, String village, int daysAgo, LocalTime time) {
        StoryId id = newsdesk.published(cast, Newsdesk.content(Newsdesk.unique("Dari desa")));
        var at =
                LocalDate.now(WITA).minusDays(daysAgo).atTime(time).atZone(WITA).toInstant();
        database.sql("update published_story set first_published_at = :at, region_code = :village where story_id = :id")
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("village", village)
                .param("id", id.value())
                .update();
        return id;
    }

    private List<String> silent(String... regions) {
        return villages.within(regions).stream()
                .map(village -> village.code().value())
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "63.11.05.2008, 29, 00:00, false",
        "63.11.05.2009, 29, 23:59, false",
        "63.11.05.2010, 30, 23:59, true", // exactly thirty days
        "63.11.05.2011, 30, 00:00, true",
        "63.11.05.2012, 31, 12:00, true",
        "63.11.05.2013, 0, 00:00, false"
    })
    void thirtyDaysAreCountedAsReadersCountThem(String village, int daysAgo, LocalTime time, boolean silent) {
        published(newsdesk.cast(VILLAGE), village, daysAgo, time);
        assertThat(silent(village).contains(village)).isEqualTo(silent);
    }

    @Test
    void theNewestStoryCounts() {
        Cast cast = newsdesk.cast(VILLAGE);
        String village = "63.11.05.2014";
        published(cast, village, 200, LocalTime.NOON);
        assertThat(villages.within(new String[] {village}).getFirst().last()).isNotNull();
        published(cast, village, 3, LocalTime.NOON);
        published(cast, village, 100, LocalTime.NOON);
        assertThat(silent(village)).isEmpty();
    }

    @Test
    void aRetractedStoryDoesNotBreakTheSilence() {
        Cast cast = newsdesk.cast(VILLAGE);
        String village = "63.11.05.2015";
        StoryId story = published(cast, village, 1, LocalTime.NOON);
        assertThat(silent(village)).isEmpty();
        Newsdesk.done(publication.retract(cast.chief(), story, "Keliru."));
        assertThat(silent(village)).containsExactly(village);
        assertThat(villages.within(new String[] {village}).getFirst().last()).isNull();
    }

    @Test
    void ofTheRegencyEachVillageIsHeardOrSilentOnce() {
        long heard = database.sql("""
                select count(distinct region_code) from published_story
                where region_code like '63.11.__.____' and first_published_at >= :since""")
                .param(
                        "since",
                        LocalDate.now(WITA).minusDays(29).atStartOfDay(WITA).toOffsetDateTime())
                .query(Long.class)
                .single();
        assertThat(silent("63.11")).doesNotHaveDuplicates().hasSize((int) (157 - heard));
        // Regions that overlap count their villages once.
        assertThat(silent("63.11", "63.11.05", VILLAGE)).hasSameElementsAs(silent("63.11"));
        assertThat(silent("63.11.05")).allMatch(code -> code.startsWith("63.11.05."));
        assertThat(silent("63.1")).isEmpty();
        assertThat(silent()).isEmpty();
    }

    @Test
    void theListLeadsToAPlanWithTheVillageFilledIn() throws Exception {
        Actor chief = people.person(OfficeKind.DISKOMINFO, "63.11.08", Role.CHIEF_EDITOR);
        String village = silent("63.11.08").getFirst();
        Document page = page(chief);
        assertThat(page.select("h1").text()).isEqualTo(silent("63.11.08").size() + " desa senyap");
        String plan = page.select("a[href$=wilayah=" + village + "]").attr("href");
        Document form = Jsoup.parse(web.perform(get(plan).with(people.signedIn(chief)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString());
        assertThat(form.select("#f-wilayah option[selected]").attr("value")).isEqualTo(village);
        assertThat(page.select("a[href^=/wilayah/]")).hasSize(silent("63.11.08").size());
    }

    @Test
    void whoOnlyReadsFindsNoButton() throws Exception {
        for (Role role : List.of(Role.EDITOR, Role.LEADER)) {
            Document page = page(people.person(OfficeKind.DISKOMINFO, "63.11.08", role));
            assertThat(page.select(".silent-who")).isNotEmpty();
            assertThat(page.select("a[href*=/kalender/rencana]")).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"CONTRIBUTOR", "AUTHENTICATOR", "CASEWORKER", "REGISTRAR"})
    void otherRolesFindNoSuchList(Role role) throws Exception {
        Actor other = people.person(OfficeKind.DISKOMINFO, "63.11", role);
        web.perform(get("/meja/kalender/desa-senyap").with(people.signedIn(other)))
                .andExpect(status().isNotFound());
    }

    private Document page(Actor who) throws Exception {
        return Jsoup.parse(web.perform(get("/meja/kalender/desa-senyap").with(people.signedIn(who)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString());
    }
}
