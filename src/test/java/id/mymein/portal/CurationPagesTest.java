package id.mymein.portal;

import static id.mymein.newsroom.Newsdesk.content;
import static id.mymein.newsroom.Newsdesk.done;
import static id.mymein.newsroom.Newsdesk.unique;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import id.mymein.IntegrationTest;
import id.mymein.People;
import id.mymein.authenticity.Rumours;
import id.mymein.identity.Actor;
import id.mymein.identity.OfficeKind;
import id.mymein.identity.Role;
import id.mymein.newsroom.Newsdesk;
import id.mymein.newsroom.StoryId;
import id.mymein.newsroom.StoryPublication;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** Editors arrange the front page; the public sees nothing of it before it is published. */
@IntegrationTest
class CurationPagesTest {

    private static final String DESK = "/meja/beranda";

    @Autowired
    MockMvc web;

    @Autowired
    Newsdesk newsdesk;

    @Autowired
    People people;

    @Autowired
    PublicReader reader;

    @Autowired
    Rumours rumours;

    @Autowired
    StoryPublication publication;

    @Autowired
    JdbcClient jdbc;

    private Newsdesk.Cast cast;
    private StoryId story;
    private String title;

    @BeforeEach
    void aStory() {
        cast = newsdesk.cast();
        title = unique("Untuk beranda");
        story = newsdesk.published(cast, content(title));
    }

    /** Other tests expect the front page that nobody arranged. */
    @AfterEach
    void asItWas() throws Exception {
        for (String id : jdbc.sql("select distinct story_id::text from front_pin")
                .query(String.class)
                .list()) {
            press("/sematan/" + id + "/lepas");
        }
        for (String part : jdbc.sql("select lower(kind) from front_block where stage = 'draft' and not shown")
                .query(String.class)
                .list()) {
            press("/bagian/" + part + "/tampil");
        }
        press("/terbit");
    }

    private int version() {
        return jdbc.sql("select version from front_page").query(Integer.class).single();
    }

    private MockHttpServletResponse press(String path, String... fields) throws Exception {
        return press(cast.editor(), version(), path, fields);
    }

    private MockHttpServletResponse press(Actor actor, int version, String path, String... fields) throws Exception {
        var request = post(URI.create(DESK + path))
                .with(people.signedIn(actor))
                .with(csrf())
                .param("versi", Integer.toString(version));
        for (int n = 0; n < fields.length; n += 2) {
            request.param(fields[n], fields[n + 1]);
        }
        return web.perform(request).andReturn().getResponse();
    }

    private Document page(String path) throws Exception {
        MockHttpServletResponse answer = web.perform(get(URI.create(path)).with(people.signedIn(cast.editor())))
                .andReturn()
                .getResponse();
        assertThat(answer.getStatus()).isEqualTo(200);
        return Jsoup.parse(answer.getContentAsString(StandardCharsets.UTF_8));
    }

    private static Document page(MockHttpServletResponse answer) throws Exception {
        return Jsoup.parse(answer.getContentAsString(StandardCharsets.UTF_8));
    }

    private List<String> audited() {
        return jdbc.sql("select action from audit_entry where subject = 'front-page:public' order by id desc limit 3")
                .query((row, n) -> row.getString("action"))
                .list();
    }

    @Test
    void aPinnedLeadIsSeenInThePreviewAndByThePublicOnceItIsPublished() throws Exception {
        newsdesk.published(cast, content(unique("Lebih baru")));
        assertThat(press("/sematan", "berita", "http://localhost/en" + reader.path(story) + "?x=1", "tempat", "utama")
                        .getStatus())
                .isEqualTo(303);
        assertThat(reader.page("/").select(".lead h1").text()).isNotEqualTo(title);
        Document preview = page(DESK + "/pratinjau");
        assertThat(preview.select(".lead h1").text()).isEqualTo(title);
        assertThat(preview.select(".preview").text()).contains("Belum terbit");
        assertThat(preview.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
        assertThat(press("/terbit").getRedirectedUrl()).isEqualTo(DESK + "?pesan=terbit");
        assertThat(reader.page("/").select(".lead h1").text()).isEqualTo(title);
        assertThat(reader.page("/en").select(".lead h1").text()).isEqualTo(title);
        assertThat(reader.page("/").select(".preview")).isEmpty();
        assertThat(reader.page("/").select(".latest h3").eachText()).doesNotContain(title);
        assertThat(audited()).startsWith("portal.publish-front-page", "portal.lead");
    }

    @Test
    void thePreviewIsThePublicPageButForItsMark() throws Exception {
        press("/sematan/" + story + "/pilihan");
        press("/bagian/pictures/naik");
        Document preview = page(DESK + "/pratinjau");
        press("/terbit");
        Document seen = reader.page("/");
        preview.select(".preview, meta[name=robots]").remove();
        assertThat(preview.body().html()).isEqualTo(seen.body().html());
        press("/bagian/pictures/turun");
    }

    @Test
    void aPreviewIsKeptByNobodyAndForEditorsOnly() throws Exception {
        web.perform(get(DESK + "/pratinjau").with(people.signedIn(cast.editor())))
                .andExpect(status().isOk())
                .andExpect(header().string("Cache-Control", "no-store"));
        web.perform(get(DESK + "/pratinjau").with(people.signedIn(cast.contributor())))
                .andExpect(status().isNotFound());
        web.perform(get(DESK + "/pratinjau")).andExpect(status().is3xxRedirection());
    }

    @Test
    void aPinnedStoryThatIsWithdrawnFallsOutByItself() throws Exception {
        press("/sematan/" + story + "/utama");
        press("/terbit");
        done(publication.retract(cast.chief(), story, "Tidak terjadi."));
        assertThat(reader.page("/").text()).doesNotContain(title);
        Document desk = page(DESK);
        assertThat(desk.text()).contains("Berita yang sudah dicabut").doesNotContain(title);
        assertThat(page(press("/sematan/" + story + "/utama")).text()).contains("berita itu tidak tayang lagi");
    }

    @Test
    void partsAreOrderedAndSwitchedOff() throws Exception {
        rumours.published(cast.police(), cast.editor(), Rumours.text(unique("Di atas berita utama")));
        press("/bagian/latest/sembunyi");
        press("/bagian/districts/naik");
        press("/terbit");
        Document front = reader.page("/");
        assertThat(front.select(".latest")).isEmpty();
        assertThat(front.select("h1")).hasSize(1);
        for (int n = 0; n < 3; n++) {
            press("/bagian/lead/turun");
        }
        press("/terbit");
        assertThat(reader.page("/").select("h1.vh")).hasSize(1);
        assertThat(reader.page("/").select(".lead h2")).hasSize(1);
        for (int n = 0; n < 3; n++) {
            press("/bagian/lead/naik");
        }
        press("/bagian/districts/turun");
        assertThat(press("/bagian/cuaca/naik").getStatus()).isEqualTo(404);
    }

    @Test
    void whoArrangesAtTheSameTimeIsToldAndLosesNothing() throws Exception {
        int before = version();
        press("/sematan/" + story + "/pilihan");
        MockHttpServletResponse late =
                press(cast.chief(), before, "/sematan", "berita", reader.path(story), "tempat", "utama");
        assertThat(late.getStatus()).isEqualTo(409);
        assertThat(page(late).select("[role=alert]").text()).contains("orang lain baru saja mengubah");
        assertThat(page(late).select("#f-berita").val()).isEqualTo(reader.path(story));
        for (String path : List.of("/terbit", "/buang", "/bagian/lead/turun", "/sematan/" + story + "/lepas")) {
            assertThat(press(cast.chief(), before, path).getStatus()).as(path).isEqualTo(409);
        }
    }

    @Test
    void discardingGoesBackToWhatThePublicSees() throws Exception {
        press("/sematan/" + story + "/pilihan");
        assertThat(page(DESK).select(".cur-state").text()).contains("belum terbit");
        press("/buang");
        assertThat(page(DESK).select(".cur-state").text()).contains("sama dengan yang tayang");
        assertThat(audited().getFirst()).isEqualTo("portal.discard-front-page");
    }

    @Test
    void anEndIsADayAndAnHourOfTheReadersToCome() throws Exception {
        press("/sematan/" + story + "/utama");
        String today = LocalDate.now(ZoneId.of("Asia/Makassar")).toString();
        String tomorrow = LocalDate.now(ZoneId.of("Asia/Makassar")).plusDays(1).toString();
        MockHttpServletResponse past = press("/sematan/" + story + "/akhir", "tanggal", "2020-02-29", "jam", "06.30");
        assertThat(past.getStatus()).isEqualTo(422);
        assertThat(page(past).text()).contains("Waktu itu sudah lewat");
        assertThat(page(past).select("input[name=tanggal]").val()).isEqualTo("2020-02-29");
        for (String[] nonsense : new String[][] {
            {"besok", "06.30"}, {today, ""}, {"", "24.61"}, {"9999-12-31", "10.00"}, {"x".repeat(5_000), "\u0000"}
        }) {
            MockHttpServletResponse answer =
                    press("/sematan/" + story + "/akhir", "tanggal", nonsense[0], "jam", nonsense[1]);
            assertThat(answer.getStatus()).as(nonsense[0]).isEqualTo(422);
            assertThat(page(answer).select(".invalid")).isNotEmpty();
        }
        assertThat(press("/sematan/" + story + "/akhir", "tanggal", tomorrow, "jam", "6.30")
                        .getStatus())
                .isEqualTo(303);
        assertThat(page(DESK).select(".cur-pins").text()).contains("06.30 WITA");
        press("/sematan/" + story + "/akhir", "tanggal", "", "jam", "");
        assertThat(page(DESK).select(".cur-pins").text()).contains("Tanpa batas waktu");
    }

    @Test
    void onlyAddressesOfPublicStoriesArePinnedAndWhatWasTypedStays() throws Exception {
        StoryId draft = newsdesk.ready(cast, content(unique("Belum terbit")));
        for (String typed : List.of("", "ngawur", "/berita/2026/11/tidak-ada", "<b>", "x".repeat(20_000))) {
            MockHttpServletResponse answer = press("/sematan", "berita", typed, "tempat", "utama");
            assertThat(answer.getStatus()).as(typed).isEqualTo(422);
            assertThat(page(answer).select("#f-berita").val()).isEqualTo(typed);
        }
        assertThat(press("/sematan/" + draft + "/utama").getStatus()).isEqualTo(409);
        assertThat(press("/sematan/" + UUID.randomUUID() + "/pilihan").getStatus())
                .isEqualTo(409);
    }

    @Test
    void theChoiceHoldsSixStories() throws Exception {
        for (int n = 0; n < 6; n++) {
            StoryId more = newsdesk.published(cast, content(unique("Pilihan")));
            assertThat(press("/sematan/" + more + "/pilihan").getStatus()).isEqualTo(303);
        }
        MockHttpServletResponse full = press("/sematan/" + story + "/pilihan");
        assertThat(full.getStatus()).isEqualTo(409);
        assertThat(page(full).text()).contains("pilihan redaksi sudah penuh");
    }

    @Test
    void whoDoesNotEditForTheWholePortalFindsNoSuchPage() throws Exception {
        Actor ofADistrict = people.person(OfficeKind.DISTRICT_OFFICE, "63.11.08", Role.EDITOR, Role.CHIEF_EDITOR);
        Actor administrator = people.person(OfficeKind.DISKOMINFO, "63.11", Role.ADMINISTRATOR);
        for (Actor nobody : List.of(ofADistrict, administrator, cast.contributor(), cast.police())) {
            web.perform(get(DESK).with(people.signedIn(nobody))).andExpect(status().isNotFound());
            for (String path : List.of(
                    "/terbit",
                    "/buang",
                    "/sematan",
                    "/bagian/lead/turun",
                    "/bagian/lead/sembunyi",
                    "/sematan/" + story + "/utama",
                    "/sematan/" + story + "/pilihan",
                    "/sematan/" + story + "/lepas",
                    "/sematan/" + story + "/naik",
                    "/sematan/" + story + "/akhir")) {
                assertThat(press(nobody, version(), path).getStatus()).as(path).isEqualTo(404);
            }
        }
    }

    @Test
    void aFormOfAnotherSiteOrOfAnEndedSessionDoesNothing() throws Exception {
        newsdesk.published(cast, content(unique("Lebih baru")));
        press("/sematan/" + story + "/utama");
        web.perform(post(DESK + "/terbit")
                        .with(people.signedIn(cast.editor()))
                        .with(csrf().useInvalidToken())
                        .param("versi", Integer.toString(version())))
                .andExpect(redirectedUrl("/meja/lanjut"));
        assertThat(reader.page("/").select(".lead h1").text()).isNotEqualTo(title);
        assertThat(page(DESK).select(".cur-state").text()).contains("belum terbit");
    }
}
