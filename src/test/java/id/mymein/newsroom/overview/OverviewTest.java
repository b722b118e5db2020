package id.mymein.newsroom.overview;

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
import id.mymein.newsroom.StoryDecisions;
import id.mymein.newsroom.StoryEvent;
import id.mymein.newsroom.StoryId;
import id.mymein.newsroom.StoryPublication;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** Each figure against stories made here, each test in a village of its own. */
@IntegrationTest
class OverviewTest {

    private static final ZoneId WITA = ZoneId.of("Asia/Makassar");

    @Autowired
    MockMvc web;

    @Autowired
    People people;

    @Autowired
    Newsdesk newsdesk;

    @Autowired
    Overviews overviews;

    @Autowired
    StoryDecisions decisions;

    @Autowired
    StoryPublication publication;

    @Autowired
    JdbcClient database;

    @Autowired
    Clock clock;

    private Actor chiefOf(String village) {
        return people.person(OfficeKind.DISKOMINFO, village, Role.CHIEF_EDITOR);
    }

    private static Newsdesk.Cast in(Newsdesk desk, String village) {
        return desk.cast(village);
    }

    private List<StoryId> list(Actor actor, Figure figure) {
        return overviews.list(actor, figure).stream().map(FigureItem::id).toList();
    }

    private long number(Actor actor, Figure figure) {
        return overviews.of(actor).of(figure).number();
    }

    @Test
    void whatStandsWhereIsCountedByStateAndListed() {
        String village = "63.11.07.2001";
        Cast cast = in(newsdesk, village);
        Actor chief = chiefOf(village);
        newsdesk.draft(cast, Newsdesk.content("Belum pernah dikirim"));
        StoryId first = newsdesk.submitted(cast, Newsdesk.content("Menunggu pertama"));
        StoryId second = newsdesk.submitted(cast, Newsdesk.content("Menunggu kedua"));
        StoryId held = newsdesk.claimed(cast, Newsdesk.content("Diperiksa"));
        StoryId police = newsdesk.awaitingAuthenticity(cast, Newsdesk.content("Di Polres"));
        StoryId ready = newsdesk.ready(cast, Newsdesk.content("Siap"));
        StoryId scheduled = newsdesk.ready(cast, Newsdesk.content("Terjadwal"));
        Instant when = clock.instant().plus(3, ChronoUnit.DAYS).truncatedTo(ChronoUnit.SECONDS);
        Newsdesk.done(publication.schedule(cast.editor(), scheduled, when));
        StoryId returned = newsdesk.claimed(cast, Newsdesk.content("Kembali"));
        Newsdesk.done(decisions.returnToAuthor(cast.editor(), returned, "Lengkapi."));

        assertThat(list(chief, Figure.NEW)).containsExactly(first, second);
        assertThat(list(chief, Figure.IN_REVIEW)).containsExactly(held);
        assertThat(list(chief, Figure.UNHELD)).isEmpty();
        assertThat(list(chief, Figure.POLICE)).containsExactly(police);
        assertThat(list(chief, Figure.READY)).containsExactly(ready);
        assertThat(list(chief, Figure.SCHEDULED)).containsExactly(scheduled);
        assertThat(list(chief, Figure.RETURNED)).containsExactly(returned);
        Overview overview = overviews.of(chief);
        for (Figure figure : Figure.values()) {
            assertThat(overview.of(figure).number())
                    .as(figure.name())
                    .isEqualTo(overviews.list(chief, figure).size());
        }
        assertThat(overview.of(Figure.SCHEDULED).first()).isEqualTo(when);
        assertThat(overview.of(Figure.NEW).first())
                .isEqualTo(overviews.list(chief, Figure.NEW).getFirst().at());
        assertThat(overview.first(Figure.NEW)).extracting(FigureItem::id).containsExactly(first, second);
    }

    @Test
    void theWeekCountsEachStoryOnceAndOnlyItsOwnDays() {
        String village = "63.11.07.2002";
        Cast cast = in(newsdesk, village);
        Actor chief = chiefOf(village);
        StoryId published = newsdesk.published(cast, Newsdesk.content("Tayang"));
        StoryId corrected = newsdesk.published(cast, Newsdesk.content("Tayang dan diralat"));
        newsdesk.corrected(
                cast, corrected, Newsdesk.content("Tayang dan diralat", "<p>Yang benar.</p>"), "Angka keliru.");
        StoryId retracted = newsdesk.published(cast, Newsdesk.content("Dicabut"));
        Newsdesk.done(publication.retract(cast.chief(), retracted, "Tidak benar."));
        StoryId hoax = newsdesk.awaitingAuthenticity(cast, Newsdesk.content("Hoaks"));
        Newsdesk.done(decisions.findAuthenticity(cast.police(), hoax, StoryEvent.FIND_HOAX, "Tidak terjadi.", 1));
        StoryId returned = newsdesk.claimed(cast, Newsdesk.content("Kembali"));
        Newsdesk.done(decisions.returnToAuthor(cast.editor(), returned, "Lengkapi."));

        assertThat(number(chief, Figure.SENT)).isEqualTo(5);
        assertThat(list(chief, Figure.SENT_BACK)).containsExactly(returned);
        assertThat(list(chief, Figure.PUBLISHED)).containsExactlyInAnyOrder(published, corrected, retracted);
        assertThat(list(chief, Figure.CORRECTED)).containsExactly(corrected);
        assertThat(list(chief, Figure.RETRACTED)).containsExactly(retracted);
        assertThat(list(chief, Figure.HOAX)).containsExactly(hoax);
    }

    @Test
    void aWeekIsSevenDaysOfTheReaders() {
        Week week = Week.until(Instant.parse("2026-12-31T16:00:00Z"), WITA);
        assertThat(week.last()).isEqualTo(LocalDate.of(2027, 1, 1));
        assertThat(week.first()).isEqualTo(LocalDate.of(2026, 12, 26));
        assertThat(week.start()).isEqualTo(Instant.parse("2026-12-25T16:00:00Z"));
        assertThat(Week.until(Instant.parse("2026-12-31T15:59:59Z"), WITA).last())
                .isEqualTo(LocalDate.of(2026, 12, 31));
    }

    @Test
    void urgentStoriesShowWhatIsLeftUntilThePoliceSpeak() {
        String village = "63.11.07.2003";
        Cast cast = in(newsdesk, village);
        Actor chief = chiefOf(village);
        StoryId urgent = newsdesk.awaitingAuthenticity(cast, Newsdesk.content("Banjir"));
        Newsdesk.done(publication.publishUrgent(cast.chief(), urgent, "Keselamatan."));
        FigureItem item = overviews.of(chief).first(Figure.URGENT).getFirst();
        assertThat(item.id()).isEqualTo(urgent);
        assertThat(Duration.between(clock.instant(), item.at())).isBetween(Duration.ofHours(23), Duration.ofHours(24));
        Newsdesk.done(decisions.findAuthenticity(cast.police(), urgent, StoryEvent.FIND_AUTHENTIC, "Benar.", 1));
        assertThat(overviews.of(chief).first(Figure.URGENT)).isEmpty();
    }

    @Test
    void whoHoldsWhatAndWhoWasAskedStandsUnderTheirNames() {
        String village = "63.11.07.2004";
        Cast cast = in(newsdesk, village);
        Actor chief = chiefOf(village);
        StoryId held = newsdesk.claimed(cast, Newsdesk.content("Dipegang"));
        StoryId lapsed = newsdesk.claimed(cast, Newsdesk.content("Lepas"));
        database.sql("update story set claimed_until = :past where id = :id")
                .param("past", clock.instant().minusSeconds(1).atOffset(ZoneOffset.UTC))
                .param("id", lapsed.value())
                .update();
        StoryId asked = newsdesk.submitted(cast, Newsdesk.content("Ditugaskan"));
        database.sql("update story set assigned_to = :who where id = :id")
                .param("who", cast.chief().account().value())
                .param("id", asked.value())
                .update();
        List<Holding> holdings = overviews.of(chief).holdings();
        assertThat(holdings)
                .extracting(Holding::editor)
                .containsExactly(cast.editor().name(), cast.chief().name());
        assertThat(holdings.getFirst().pieces())
                .extracting(piece -> piece.item().id())
                .containsExactly(held);
        assertThat(holdings.getFirst().held()).isOne();
        assertThat(holdings.getLast().pieces().getFirst().until()).isNull();
        assertThat(list(chief, Figure.UNHELD)).containsExactly(lapsed);
        Instant until = holdings.getFirst().pieces().getFirst().until();
        assertThat(until).isNotNull();
        if (until != null) {
            assertThat(holdings.getFirst().pieces().getFirst().lapsesSoon(until.minusSeconds(60)))
                    .isTrue();
            assertThat(holdings.getFirst().pieces().getFirst().lapsesSoon(until.minus(11, ChronoUnit.MINUTES)))
                    .isFalse();
        }
    }

    @Test
    void theMedianAndItsPartsAreMeasuredAlongTheTrail() {
        String village = "63.11.07.2005";
        Cast cast = in(newsdesk, village);
        Actor chief = chiefOf(village);
        assertThat(overviews.of(chief).speed()).isEqualTo(new Speed(0, Duration.ZERO, Duration.ZERO, Duration.ZERO));
        // Hours with the editors before the police, with the police, and ready until it was published.
        publishedAfter(cast, 1, 2, 3);
        publishedAfter(cast, 2, 10, 1);
        publishedAfter(cast, 5, 4, 20);
        Speed speed = overviews.of(chief).speed();
        assertThat(speed.stories()).isEqualTo(3);
        assertThat(speed.whole()).isEqualTo(Duration.ofHours(13));
        assertThat(speed.editors()).isEqualTo(Duration.ofHours(4));
        assertThat(speed.police()).isEqualTo(Duration.ofHours(4));
    }

    /** A trail with set hours, written as rows: steps cannot be changed once they are there. */
    private void publishedAfter(Cast cast, int editors, int police, int ready) {
        StoryId id = newsdesk.draft(cast, Newsdesk.content(Newsdesk.unique("Terukur")));
        Instant end = clock.instant().minus(1, ChronoUnit.HOURS);
        Instant passed = end.minus(ready, ChronoUnit.HOURS);
        Instant fit = passed.minus(police, ChronoUnit.HOURS);
        Instant sent = fit.minus(editors, ChronoUnit.HOURS);
        step(id, "SUBMIT", "SUBMITTED", sent);
        step(id, "CLAIM", "IN_REVIEW", sent.plus(30, ChronoUnit.MINUTES));
        step(id, "FIND_FIT", "AWAITING_AUTHENTICITY", fit);
        step(id, "FIND_AUTHENTIC", "READY", passed);
        step(id, "PUBLISH", "PUBLISHED", end);
        database.sql("""
                insert into release (story_id, number, revision_number, fingerprint, published_at)
                select id, 1, 1, repeat('a', 64), :at from story where id = :id""")
                .param("at", end.atOffset(ZoneOffset.UTC))
                .param("id", id.value())
                .update();
    }

    private void step(StoryId id, String event, String to, Instant at) {
        database.sql("""
                insert into story_step (story_id, event, to_state, at, revision_number)
                values (:id, :event, :to, :at, 1)""")
                .param("id", id.value())
                .param("event", event)
                .param("to", to)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    @Test
    void storiesAreCountedWhereTheyHappened() throws Exception {
        String village = "63.11.07.2006";
        Cast cast = in(newsdesk, village);
        Actor chief = chiefOf(village);
        StoryId now = newsdesk.published(cast, Newsdesk.content("Dari desa ini"));
        StoryId old = newsdesk.published(cast, Newsdesk.content("Sudah lama"));
        happened(now, village, LocalDate.now(WITA).minusDays(6));
        happened(old, village, LocalDate.now(WITA).minusDays(7));
        RegionNews district = overviews.of(chief).districts().getFirst();
        assertThat(overviews.of(chief).districts()).hasSize(1);
        assertThat(district.tiles()).hasSize(1);
        assertThat(district.tiles().getFirst().stories()).isOne();
        assertThat(district.stories()).isOne();
        assertThat(district.silent()).isZero();
        assertThat(overviews.from(chief, new id.mymein.region.RegionCode(village)))
                .extracting(FigureItem::id)
                .containsExactly(now);
        Document page = page(chief, "/meja/ikhtisar");
        assertThat(page.select(".tile[href$=" + village + "] .vh").text()).contains("1 berita");
        assertThat(page.select(".tbl tbody tr")).hasSize(1);
        assertThat(page(chief, "/meja/ikhtisar/wilayah/" + village).text()).contains("Dari desa ini");
    }

    private void happened(StoryId story, String village, LocalDate day) {
        database.sql("update published_story set region_code = :village, first_published_at = :at where story_id = :id")
                .param("village", village)
                .param("at", day.atStartOfDay(WITA).toOffsetDateTime())
                .param("id", story.value())
                .update();
    }

    @Test
    void everyFigureOnThePageLeadsToItsListAndTheListIsAsLong() throws Exception {
        String village = "63.11.07.2007";
        Cast cast = in(newsdesk, village);
        Actor chief = chiefOf(village);
        newsdesk.submitted(cast, Newsdesk.content("Satu"));
        newsdesk.published(cast, Newsdesk.content("Dua"));
        Document page = page(chief, "/meja/ikhtisar");
        assertThat(page.select(".kpis dd a")).hasSize(12);
        for (var figure : page.select(".kpis dd a")) {
            Document list = page(chief, figure.attr("href"));
            assertThat(list.select("h1 .num").text()).isEqualTo(figure.ownText().strip());
            assertThat(list.select(".over-rows li"))
                    .hasSize(Integer.parseInt(figure.ownText().strip()));
        }
        assertThat(page.text()).contains("Separuh dari 1 berita tayang");
    }

    @Test
    void aLeaderSeesTheFiguresButNoTitleAndNoWayIntoWhatIsNotPublic() throws Exception {
        String village = "63.11.07.2008";
        Cast cast = in(newsdesk, village);
        Actor leader = people.person(OfficeKind.DISKOMINFO, village, Role.LEADER);
        StoryId secret = newsdesk.submitted(cast, Newsdesk.content("Judul belum boleh dibaca"));
        StoryId open = newsdesk.published(cast, Newsdesk.content("Judul terbuka"));
        Document page = page(leader, "/meja/ikhtisar");
        Document waiting = page(leader, "/meja/ikhtisar/baru");
        for (Document each : List.of(page, waiting)) {
            assertThat(each.html()).doesNotContain("Judul belum boleh dibaca").doesNotContain(secret.toString());
            assertThat(each.select("a[href^=/meja/berita]")).isEmpty();
        }
        assertThat(waiting.text())
                .contains(
                        "Berita yang belum tayang",
                        people.officeOf(cast.contributor()).name());
        Document published = page(leader, "/meja/ikhtisar/tayang");
        assertThat(published.select(".over-rows a").attr("href")).startsWith("/berita/");
        assertThat(page(chiefOf(village), "/meja/ikhtisar/tayang")
                        .select(".over-rows a")
                        .attr("href"))
                .isEqualTo("/meja/berita/" + open);
    }

    @Test
    void itIsTheHomeOfChiefEditorsAndLeadersAndNotOfAdministrators() throws Exception {
        for (Role role : List.of(Role.CHIEF_EDITOR, Role.LEADER)) {
            Actor person = people.person(OfficeKind.DISKOMINFO, "63.11", role);
            assertThat(web.perform(get("/meja").with(people.signedIn(person)))
                            .andReturn()
                            .getResponse()
                            .getHeader("Location"))
                    .isEqualTo("/meja/ikhtisar");
        }
        Actor administrator = people.person(OfficeKind.DISKOMINFO, "63.11", Role.ADMINISTRATOR);
        assertThat(web.perform(get("/meja").with(people.signedIn(administrator)))
                        .andReturn()
                        .getResponse()
                        .getHeader("Location"))
                .isEqualTo("/meja/admin");
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"CHIEF_EDITOR", "LEADER", "ADMINISTRATOR"},
            mode = EnumSource.Mode.EXCLUDE)
    void otherRolesFindNoOverview(Role role) throws Exception {
        Actor other = people.person(OfficeKind.DISKOMINFO, "63.11", role);
        for (String path : List.of("", "/baru", "/wilayah/63.11.07")) {
            web.perform(get("/meja/ikhtisar" + path).with(people.signedIn(other)))
                    .andExpect(status().isNotFound());
        }
    }

    @Test
    void aNeighboursStoriesAndUnknownFiguresAreNotThere() throws Exception {
        String village = "63.11.07.2009";
        newsdesk.submitted(in(newsdesk, village), Newsdesk.content("Milik tetangga"));
        Actor neighbour = chiefOf("63.11.07.2010");
        assertThat(number(neighbour, Figure.NEW)).isZero();
        for (String path :
                List.of("/tidak-ada", "/wilayah/" + village, "/wilayah/63.11", "/wilayah/abc", "/wilayah/%00")) {
            web.perform(get(java.net.URI.create("/meja/ikhtisar" + path)).with(people.signedIn(neighbour)))
                    .andExpect(status().is4xxClientError());
        }
    }

    private Document page(Actor who, String path) throws Exception {
        return Jsoup.parse(web.perform(get(path).with(people.signedIn(who)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString());
    }
}
