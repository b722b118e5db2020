package id.mymein.newsroom.desk;

import static id.mymein.newsroom.Newsdesk.content;
import static id.mymein.newsroom.Newsdesk.done;
import static id.mymein.newsroom.Newsdesk.unique;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import id.mymein.IntegrationTest;
import id.mymein.People;
import id.mymein.identity.Actor;
import id.mymein.identity.OfficeKind;
import id.mymein.identity.Role;
import id.mymein.newsroom.DeskQueue;
import id.mymein.newsroom.Newsdesk;
import id.mymein.newsroom.Newsdesk.Cast;
import id.mymein.newsroom.StoryDecisions;
import id.mymein.newsroom.StoryId;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@IntegrationTest
class EditorQueueTest {

    @Autowired
    DeskVisit desk;

    @Autowired
    People people;

    @Autowired
    Newsdesk newsdesk;

    @Autowired
    StoryDecisions decisions;

    @Autowired
    JdbcClient jdbc;

    Cast cast;
    String word;

    @BeforeEach
    void everyRole() {
        cast = newsdesk.cast();
        word = unique("antre").substring(6);
    }

    private List<String> titles(Actor who, String query) throws Exception {
        return desk.page(who, "/meja/berita?" + query).select("[data-rows] b").eachText();
    }

    @Test
    void theDeskIsAnEditorsHome() throws Exception {
        desk.open(cast.editor(), "/meja")
                .andExpect(status().isSeeOther())
                .andExpect(header().string("Location", "/meja/berita"));
        Document page = desk.page(cast.editor(), "/meja/berita");
        assertThat(page.select("h1").text()).isEqualTo("Redaksi");
        assertThat(page.select(".pile-list a")).hasSize(DeskQueue.values().length);
        assertThat(page.select(".pile-list [aria-current]").text()).startsWith("Baru");
    }

    @Test
    void theMenuShowsHowManyWaitAndTheHomeSaysSinceWhen() throws Exception {
        newsdesk.submitted(cast, content("Menunggu " + word));
        Document page = desk.page(cast.editor(), "/meja/berita");
        assertThat(page.select(".bar-top nav [href=/meja/berita] .pill").text())
                .isEqualTo(page.select(".pile-list li:first-child b").text());
        assertThat(page.select(".pile-list li:first-child").text()).contains("tertua");
    }

    @Test
    void whoEditsNothingHasNoDesk() throws Exception {
        for (Actor other : List.of(cast.contributor(), cast.police())) {
            desk.open(other, "/meja/berita").andExpect(status().isNotFound());
        }
        assertThat(desk.page(cast.contributor(), "/meja/kabar-saya").select("nav [href=/meja/berita]"))
                .isEmpty();
    }

    @Test
    void eachQueueShowsItsOwnAndNamesWhoHasIt() throws Exception {
        newsdesk.submitted(cast, content("Masuk " + word));
        newsdesk.claimed(cast, content("Dipegang " + word));
        newsdesk.ready(cast, content("Siap " + word));
        newsdesk.published(cast, content("Tayang " + word));
        assertThat(titles(cast.chief(), "kata=" + word)).containsExactly("Masuk " + word, "Dipegang " + word);
        assertThat(titles(cast.chief(), "antrean=siap&kata=" + word)).containsExactly("Siap " + word);
        assertThat(titles(cast.editor(), "antrean=saya&kata=" + word)).containsExactly("Dipegang " + word);
        assertThat(desk.page(cast.chief(), "/meja/berita?kata=" + word)
                        .select("[data-rows] .badge")
                        .text())
                .contains(cast.editor().name());
        assertThat(desk.page(cast.editor(), "/meja/berita?kata=" + word)
                        .select("[data-rows] .badge")
                        .text())
                .contains("Anda, 29 menit");
        assertThat(desk.page(cast.editor(), "/meja/berita?antrean=tayang&kata=" + word)
                        .select("[data-rows] .badge.ok")
                        .text())
                .contains("tayang");
    }

    @Test
    void whomAStoryIsMeantForStandsBesideIt() throws Exception {
        StoryId story = newsdesk.submitted(cast, content("Titipan " + word));
        done(decisions.assign(cast.chief(), story, cast.editor().account()));
        assertThat(desk.page(cast.editor(), "/meja/berita?kata=" + word)
                        .select("[data-rows]")
                        .text())
                .contains("untuk Anda");
        assertThat(desk.page(cast.chief(), "/meja/berita?kata=" + word)
                        .select("[data-rows]")
                        .text())
                .contains("untuk " + cast.editor().name());
    }

    @Test
    void theQueueIsNarrowedAndTheFilterStaysInEveryLink() throws Exception {
        StoryId story = newsdesk.submitted(cast, content("Jalan " + word));
        String office = people.officeOf(cast.contributor()).id().toString();
        String query = "antrean=baru&wilayah=63.11.08&kategori=pembangunan&kantor=" + office + "&kata=" + word;
        Document page = desk.page(cast.editor(), "/meja/berita?" + query);
        assertThat(page.select("[data-rows] a").attr("href")).isEqualTo("/meja/berita/" + story + "?" + query);
        assertThat(page.select("select option[selected]").eachAttr("value"))
                .containsExactly("63.11.08", "pembangunan", office);
        assertThat(page.select("[name=kata]").val()).isEqualTo(word);
        assertThat(page.select(".pile-list a").eachAttr("href"))
                .allMatch(link -> link.contains("wilayah=63.11.08") && link.contains("kata=" + word));
        assertThat(titles(cast.editor(), "wilayah=63.11.01&kata=" + word)).isEmpty();
        assertThat(titles(cast.editor(), "kategori=olahraga&kata=" + word)).isEmpty();
    }

    @Test
    void nonsenseInTheAddressIsPassedOver() throws Exception {
        newsdesk.submitted(cast, content("Tetap ada " + word));
        assertThat(titles(
                        cast.editor(),
                        "antrean=x&wilayah=' or 1=1&kategori=%3Cscript%3E&kantor=1&dari=-5&kata="
                                        .replace(" ", "%20")
                                        .replace("'", "%27")
                                + word))
                .containsExactly("Tetap ada " + word);
        assertThat(titles(cast.editor(), "dari=999999&kata=" + word)).isEmpty();
        assertThat(titles(cast.editor(), "kata=%00" + word + "%25_")).isEmpty();
        desk.page(cast.editor(), "/meja/berita?kata=" + "x".repeat(5000));
    }

    @Test
    void anEmptyQueueSaysWhatToDoNext() throws Exception {
        Actor fresh = people.person(OfficeKind.DISKOMINFO, "63.10", Role.EDITOR);
        for (DeskQueue queue : DeskQueue.values()) {
            Document page = desk.page(fresh, "/meja/berita?antrean=" + queue.slug());
            assertThat(page.select(".first-time b").text()).isNotBlank();
            assertThat(page.select(".first-time a").attr("href")).startsWith("/meja/berita?antrean=");
        }
        Document filtered = desk.page(fresh, "/meja/berita?antrean=siap&kata=" + word);
        assertThat(filtered.select(".first-time a").attr("href")).isEqualTo("/meja/berita?antrean=siap");
    }

    @Test
    void moreThanFiftyAreShownInParts() throws Exception {
        Actor editor = people.person(OfficeKind.DISKOMINFO, "63.11.07", Role.EDITOR);
        Cast many = newsdesk.cast("63.11.07.2001");
        for (int n = 0; n < 53; n++) {
            newsdesk.submitted(many, content("Nomor " + n + " " + word));
        }
        Document first = desk.page(editor, "/meja/berita?kata=" + word);
        assertThat(first.select("[data-rows] li")).hasSize(50);
        assertThat(first.select("[rel=prev]")).isEmpty();
        Document second = desk.page(editor, first.select("[rel=next]").attr("href"));
        assertThat(second.select("[data-rows] li")).hasSize(3);
        assertThat(second.select("[rel=next]")).isEmpty();
        assertThat(second.select("[rel=prev]").attr("href")).doesNotContain("dari");
    }

    @Test
    void anotherRegencysEditorSeesNothingOfIt() throws Exception {
        newsdesk.submitted(cast, content("Sini saja " + word));
        Actor elsewhere = people.person(OfficeKind.DISKOMINFO, "63.10", Role.EDITOR, Role.CHIEF_EDITOR);
        assertThat(titles(elsewhere, "kata=" + word)).isEmpty();
        Actor sibling = people.person(OfficeKind.DISTRICT_OFFICE, "63.11.01", Role.EDITOR);
        assertThat(titles(sibling, "kata=" + word)).isEmpty();
        assertThat(titles(cast.editor(), "kata=" + word)).hasSize(1);
    }

    @Test
    void theDeskSpeaksEnglish() throws Exception {
        newsdesk.submitted(cast, content("Kabar " + word));
        var english = desk.inEnglish(cast.editor(), "/meja/berita?kata=" + word);
        assertThat(english.select("h1").text()).isEqualTo("Newsroom");
        assertThat(english.select(".pile-list").text()).contains("With the police", "oldest");
        assertThat(english.select("[data-rows] .badge").text()).contains("Submitted");
    }
}
