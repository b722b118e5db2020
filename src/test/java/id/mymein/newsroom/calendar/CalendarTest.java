package id.mymein.newsroom.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
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
import id.mymein.region.RegionCode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** What the calendar shows to whom. Each test plans in a village of its own. */
@IntegrationTest
class CalendarTest {

    private static final String VILLAGE = "63.11.05.2003";
    private static final ZoneId WITA = ZoneId.of("Asia/Makassar");

    @Autowired
    MockMvc web;

    @Autowired
    People people;

    @Autowired
    Newsdesk newsdesk;

    @Autowired
    Plans plans;

    @Autowired
    StoryPublication publication;

    @Autowired
    JdbcClient database;

    Actor chief;
    Actor editor;

    @BeforeEach
    void ofOneVillage() {
        chief = people.person(OfficeKind.DISKOMINFO, VILLAGE, Role.CHIEF_EDITOR);
        editor = people.person(OfficeKind.DISKOMINFO, VILLAGE, Role.EDITOR);
    }

    private static LocalDate today() {
        return LocalDate.now(WITA);
    }

    private PlanId plan(String topic, LocalDate due) {
        return plans.add(chief, new PlanContent(topic, "", new RegionCode(VILLAGE), null, null, due));
    }

    private Document page(Actor who, String path) throws Exception {
        return Jsoup.parse(web.perform(get(path).with(people.signedIn(who)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString());
    }

    @Test
    void aMonthIsATableOfWeeksWithItsPlansOnTheirDays() throws Exception {
        String topic = Newsdesk.unique("Panen raya");
        PlanId id = plan(topic, LocalDate.of(2031, 12, 31));
        Document page = page(editor, "/meja/kalender?tanggal=2031-12-08");
        assertThat(page.select(".cal-head h2").text()).isEqualTo("Desember 2031");
        assertThat(page.select(".cal-grid th[scope=col]").eachText())
                .containsExactly("Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu");
        assertThat(page.select(".cal-grid tbody tr")).hasSize(5);
        assertThat(page.select(".cal-grid td:has(time[datetime=2031-12-31]) a[href$=" + id + "]")
                        .text())
                .contains(topic);
        assertThat(page.select(".cal-list li:has(a[href$=" + id + "]) h3").text())
                .isEqualTo("Rabu 31 Desember");
        assertThat(page.select(".cal-grid .outside time").eachAttr("datetime"))
                .containsExactly("2032-01-01", "2032-01-02", "2032-01-03", "2032-01-04");
    }

    @Test
    void todayIsMarkedAndAWeekHasSevenDays() throws Exception {
        Document month = page(editor, "/meja/kalender");
        assertThat(month.select(".cal-grid td.today time").attr("datetime")).isEqualTo(today().toString());
        assertThat(month.select(".cal-grid [aria-current=date]")).hasSize(1);
        Document week = page(editor, "/meja/kalender?tampilan=minggu&tanggal=2032-01-01");
        assertThat(week.select(".cal-grid td")).hasSize(7);
        assertThat(week.select(".cal-head h2").text()).isEqualTo("29 Desember 2031–4 Januari 2032");
    }

    @Test
    void englishNamesAreThereToo() throws Exception {
        String html = web.perform(get("/meja/kalender?tanggal=2031-12-08")
                        .cookie(new jakarta.servlet.http.Cookie("bahasa", "en"))
                        .with(people.signedIn(editor)))
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(html).contains("December 2031", "Wednesday", "Previous");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-02-31", "besok", "9999-12-31", "%00", "2026-11-25'--"})
    void anImpossibleDayShowsTodayAndSaysSo(String day) throws Exception {
        Document page = page(editor, "/meja/kalender?tanggal=" + day);
        assertThat(page.select("[role=alert]").text()).contains("Tanggal itu tidak ada");
        assertThat(page.select(".cal-grid td.today")).hasSize(1);
    }

    @Test
    void whatIsLateStandsOutAndIsCounted() throws Exception {
        String topic = Newsdesk.unique("Terlambat");
        PlanId late = plan(topic, today().minusDays(1));
        plan(Newsdesk.unique("Hari ini"), today());
        PlanId done = plan(Newsdesk.unique("Selesai"), today().minusDays(2));
        assertThat(plans.setDone(chief, done, 0, true)).isInstanceOf(PlanResult.Done.class);
        long before = page(editor, "/meja/kalender?tampilan=terlambat")
                .select(".rows li")
                .size();
        Document page = page(editor, "/meja/kalender?tampilan=terlambat");
        assertThat(page.select(".rows b").eachText()).contains(topic);
        assertThat(page.select(".rows a[href$=" + done + "]")).isEmpty();
        assertThat(page.select(".chip[aria-current] .num").text()).isEqualTo(Long.toString(before));
        assertThat(page.select("nav [href=/meja/kalender] .pill").text()).isEqualTo(Long.toString(before));
        Document week = page(editor, "/meja/kalender?tampilan=minggu&tanggal=" + today().minusDays(1));
        assertThat(week.select(".cal-grid .cal-plan.late a[href$=" + late + "]"))
                .hasSize(1);
        plans.setDone(chief, late, 0, true);
        assertThat(page(editor, "/meja/kalender?tampilan=terlambat").select(".rows a[href$=" + late + "]"))
                .isEmpty();
    }

    @Test
    void scheduledAndPublishedStoriesStandOnTheirDaysAsTheReadersCountThem() throws Exception {
        Cast cast = newsdesk.cast(VILLAGE);
        String title = Newsdesk.unique("Tayang tengah malam");
        StoryId published = newsdesk.published(cast, Newsdesk.content(title));
        // 16.00 UTC is midnight in Balangan: the day has just begun there.
        move(published, Instant.parse("2025-03-31T16:00:00Z"));
        StoryId before = newsdesk.published(cast, Newsdesk.content(Newsdesk.unique("Sebelum tengah malam")));
        move(before, Instant.parse("2025-03-31T15:59:59Z"));
        StoryId scheduled = newsdesk.ready(cast, Newsdesk.content(Newsdesk.unique("Besok malam")));
        Newsdesk.done(publication.schedule(cast.editor(), scheduled, Instant.parse("2033-05-31T16:30:00Z")));

        Document april = page(editor, "/meja/kalender?tampilan=minggu&tanggal=2025-04-01");
        assertThat(april.select(".cal-grid td:has(time[datetime=2025-04-01]) a").eachAttr("href"))
                .contains("/meja/berita/" + published);
        assertThat(april.select(".cal-grid td:has(time[datetime=2025-03-31]) a").eachAttr("href"))
                .contains("/meja/berita/" + before)
                .doesNotContain("/meja/berita/" + published);
        assertThat(april.select(".cal-grid a[href$=" + published + "]").text()).contains("00.00", title);
        Document june = page(editor, "/meja/kalender?tampilan=minggu&tanggal=2033-06-01");
        assertThat(june.select(".cal-grid td:has(time[datetime=2033-06-01]) .cal-scheduled a")
                        .attr("href"))
                .isEqualTo("/meja/berita/" + scheduled);
    }

    @Test
    void aFullDayNamesAFewAndCountsTheRest() throws Exception {
        Cast cast = newsdesk.cast(VILLAGE);
        for (int i = 0; i < 4; i++) {
            move(
                    newsdesk.published(cast, Newsdesk.content(Newsdesk.unique("Padat"))),
                    Instant.parse("2024-05-05T02:00:00Z"));
        }
        Document month = page(editor, "/meja/kalender?tanggal=2024-05-01");
        var day = month.select(".cal-grid td:has(time[datetime=2024-05-05])");
        assertThat(day.select(".cal-published")).hasSize(2);
        assertThat(day.select(".cal-more").text()).contains("+2 tayang lagi");
        assertThat(page(editor, day.select(".cal-more a").attr("href").replaceFirst("#.*", ""))
                        .select(".cal-grid .cal-published"))
                .hasSize(4);
    }

    private void move(StoryId story, Instant to) {
        assertThat(database.sql("update published_story set first_published_at = :at where story_id = :id")
                        .param("at", to.atOffset(ZoneOffset.UTC))
                        .param("id", story.value())
                        .update())
                .isOne();
    }

    @Test
    void aNeighboursCalendarIsNotShown() throws Exception {
        String topic = Newsdesk.unique("Rahasia tetangga");
        PlanId id = plan(topic, today());
        Actor neighbour = people.person(OfficeKind.DISKOMINFO, "63.11.05.2004", Role.CHIEF_EDITOR);
        assertThat(page(neighbour, "/meja/kalender").text()).doesNotContain(topic);
        web.perform(get("/meja/kalender/rencana/" + id).with(people.signedIn(neighbour)))
                .andExpect(status().isNotFound());
        Actor above = people.person(OfficeKind.DISKOMINFO, "63.11", Role.EDITOR);
        assertThat(page(above, "/meja/kalender").text()).contains(topic);
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"EDITOR", "CHIEF_EDITOR"},
            mode = EnumSource.Mode.EXCLUDE)
    void otherRolesFindNoCalendar(Role role) throws Exception {
        Actor other = people.person(OfficeKind.DISKOMINFO, VILLAGE, role);
        PlanId id = plan(Newsdesk.unique("Rencana"), today());
        for (String path : List.of(
                "", "/rencana/baru", "/rencana/" + id, "/rencana/" + id + "/ubah", "/rencana/" + id + "/hapus")) {
            web.perform(get("/meja/kalender" + path).with(people.signedIn(other)))
                    .andExpect(status().isNotFound());
        }
        for (String path : List.of(
                "",
                "/" + id,
                "/" + id + "/selesai",
                "/" + id + "/buka",
                "/" + id + "/berita",
                "/" + id + "/berita/lepas",
                "/" + id + "/hapus")) {
            web.perform(post("/meja/kalender/rencana" + path)
                            .with(people.signedIn(other))
                            .with(csrf()))
                    .andExpect(status().isNotFound());
        }
        assertThat(plans.find(chief, id).version()).isZero();
    }

    @Test
    void nobodyWithoutAnAccountSeesIt() throws Exception {
        web.perform(get("/meja/kalender")).andExpect(status().is3xxRedirection());
    }
}
