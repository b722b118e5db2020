package id.mymein.whatsapp;

import static id.mymein.newsroom.Newsdesk.content;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import id.mymein.Browser;
import id.mymein.IntegrationTest;
import id.mymein.People;
import id.mymein.identity.Actor;
import id.mymein.identity.OfficeKind;
import id.mymein.identity.Role;
import id.mymein.newsroom.Newsdesk;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** WhatsApp on the desk and on public pages. */
@IntegrationTest
class WhatsAppPagesTest extends Chat {

    private static final String DESK = "/meja/whatsapp";

    @Autowired
    People people;

    private Browser browser(Actor actor) {
        return new Browser(web, people.signedIn(actor));
    }

    private Browser desk() throws Exception {
        return browser(people.person(OfficeKind.DISKOMINFO, "63.11", Role.EDITOR))
                .open(DESK);
    }

    private Document shown(String path) throws Exception {
        return Jsoup.parse(web.perform(get(path)).andReturn().getResponse().getContentAsString());
    }

    @ParameterizedTest
    @CsvSource({
        "EDITOR,63.11,true",
        "CHIEF_EDITOR,63.11,true",
        "ADMINISTRATOR,63.11,true",
        "EDITOR,63.11.08,false",
        "LEADER,63.11,false",
        "CONTRIBUTOR,63.11,false",
        "REGISTRAR,63.11,false"
    })
    void thoseWhoLookAfterItSeeItAndNobodyElse(Role role, String region, boolean sees) throws Exception {
        Actor actor = people.person(OfficeKind.DISKOMINFO, region, role);
        Browser person = browser(actor).open(DESK);
        assertThat(person.status()).isEqualTo(sees ? 200 : 404);
        assertThat(person.open("/meja/pemberitahuan").page().contains("href=\"" + DESK + "\""))
                .isEqualTo(sees);
        web.perform(post(DESK + "/jeda").with(csrf()).with(people.signedIn(actor)));
        assertThat(standing.now().paused()).isEqualTo(sees);
    }

    @Test
    void readersPlacesAndTodayAreCounted() throws Exception {
        says(number, "DAFTAR mayanau");
        says(Meta.number(), "DAFTAR kesehatan");
        String title = Newsdesk.unique("Jembatan dibuka");
        newsdesk.published(newsdesk.cast(), content(title));
        tell();
        hook(Meta.status(number, copy(), "delivered", 0));
        Document page = Jsoup.parse(desk().page());
        assertThat(page.select("main").text())
                .contains("2 pembaca", "Desa Mayanau", "kabar tentang Kesehatan", "+628115000123", "Berjalan");
        assertThat(page.select("section[aria-labelledby=w-hari] tbody tr").eachText())
                .containsExactly(title + " Kabar 1 1 0 0 0");
    }

    @Test
    void itIsPausedAndGoesOn() throws Exception {
        says(number, "DAFTAR");
        Browser editor = desk().submit(DESK + "/jeda");
        assertThat(editor.page()).contains("Dijeda. Tidak ada kabar yang keluar");
        newsdesk.published(newsdesk.cast(), content(Newsdesk.unique("Kabar")));
        tell();
        assertThat(told(number)).isEmpty();
        assertThat(says(Meta.number(), "bantuan")).contains("DAFTAR");
        editor.submit(DESK + "/lanjut");
        assertThat(editor.page()).contains("Dilanjutkan.");
        tell();
        assertThat(told(number)).hasSize(1);
    }

    @Test
    void whatStandsInTheWayIsSaidInPlainWordsAndMended() throws Exception {
        Actor admin = people.person(OfficeKind.DISKOMINFO, "63.11", Role.ADMINISTRATOR);
        stopping.stop(Fault.ACCESS, "(#190) Error validating access token <b>");
        stopping.stop(Fault.TEMPLATE, "(#132015)");
        Browser person = browser(admin).open("/meja/pemberitahuan");
        assertThat(person.page()).contains("WhatsApp berhenti mengirim");
        person.open(DESK);
        assertThat(person.page())
                .contains("token habis", "Error validating access token &lt;b", "Sudah diperbaiki, kirim lagi");
        person.submit(DESK + "/pulih");
        assertThat(person.page()).contains("Dicoba lagi.", "Berjalan").doesNotContain("token habis");
        assertThat(standing.now().stopped()).isNull();
    }

    @Test
    void publicPagesOpenWhatsAppWithTheWordsThatAreMeant() throws Exception {
        String wa = "https://wa.me/628115000123?text=DAFTAR";
        assertThat(shown("/langganan").select("main a[href^='https://wa.me/']").eachAttr("href"))
                .containsExactly(wa);
        assertThat(shown("/langganan?wilayah=mayanau-tebing-tinggi")
                        .select("main a[href^='https://wa.me/']")
                        .eachAttr("href"))
                .containsExactly(wa + "%20mayanau-tebing-tinggi");
        assertThat(shown("/langganan?wilayah=tidak-ada")
                        .select("main a[href^='https://wa.me/']")
                        .eachAttr("href"))
                .containsExactly(wa);
        assertThat(shown("/wilayah/mayanau-tebing-tinggi")
                        .select(".place-title a[href^='https://wa.me/']")
                        .eachAttr("href"))
                .containsExactly(wa + "%20mayanau-tebing-tinggi");
        assertThat(shown("/en/kategori/kesehatan")
                        .select(".place-title a[href^='https://wa.me/']")
                        .eachAttr("href"))
                .containsExactly(wa + "%20kesehatan");
        assertThat(shown("/berita").select(".place-title a[href^='https://wa.me/']"))
                .isEmpty();
    }
}
