package id.mymein.journey;

import static org.assertj.core.api.Assertions.assertThat;

import id.mymein.People;
import id.mymein.newsroom.Newsdesk;
import id.mymein.socialaccount.Keepers;
import id.mymein.watching.WatchPaths;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A village reads the regency's news, passes one on, notes it, and hangs the headlines up on a monitor. */
@BrowserTest
class WatchingJourneyTest {

    @LocalServerPort
    int port;

    @Autowired
    People people;

    @Autowired
    Newsdesk newsdesk;

    @Autowired
    Keepers keepers;

    @ParameterizedTest
    @CsvSource({"PHONE,true", "DESKTOP,true", "PHONE,false"})
    void aVillagePassesTheRegencysNewsOn(Chromium.Screen screen, boolean script) {
        String title = Newsdesk.unique("Vaksin ternak & pakan");
        newsdesk.published(newsdesk.cast(), Newsdesk.content(title));
        Keepers.Cast owner = keepers.cast();
        String handle =
                keepers.verified(owner, "instagram", Keepers.unique()).address().spoken();
        try (var village = new Visitor("pantau", "http://localhost:" + port, screen, script)
                .signIn(people.withPassword(owner.owner()), People.PASSWORD)) {
            village.open("/meja").choose(WatchPaths.WATCH).lookInBoth("pantau");
            chooses(village);
            String item = "li:has-text('" + title + "')";
            assertThat(village.at(item + " .badge").innerText()).isEqualTo("Baru");
            village.click(item + " a.btn-primary").lookInBoth("bagikan");
            isReady(village, title);
            isNoted(village, handle);
            village.open(WatchPaths.WATCH);
            assertThat(village.at(item + " .badge").count()).isZero();
            village.send("form[action='" + WatchPaths.WATCH + "/dibaca'] button")
                    .look("pantau-dibaca");
            assertThat(village.at(".watch-lines .badge").count()).isZero();
        }
        hangsUp(screen, script, title);
    }

    private static void chooses(Visitor village) {
        village.click(".watch-choice summary").look("pantau-pilihan");
        village.at("[name=cakupan][value=DISTRICT]").check();
        village.send(".watch-choice .btn-primary");
        assertThat(village.text()).contains("Pilihan tersimpan");
        assertThat(village.at("[name=cakupan][value=DISTRICT]").isChecked()).isTrue();
        assertThat(village.at("[name=surel]").count())
                .as("no letters without mail")
                .isZero();
    }

    private static void isReady(Visitor village, String title) {
        assertThat(village.at("#teks").inputValue()).contains(title, "/k/");
        String whatsapp = village.at("a[href^='https://wa.me/']").getAttribute("href");
        assertThat(whatsapp).contains("%26%20pakan").contains("%2Fk%2F").doesNotContain("+");
        for (String place : new String[] {"https://t.me/", "https://www.facebook.com/", "https://x.com/"}) {
            assertThat(village.at("a[href^='" + place + "']").count()).as(place).isOne();
        }
        if (!village.script()) {
            assertThat(village.at("[data-copy]").isVisible()).isFalse();
        }
    }

    private static void isNoted(Visitor village, String handle) {
        village.type("[name=alamat]", "ngawur")
                .send(".watch-record .btn-primary")
                .look("bagikan-salah");
        assertThat(village.at("[name=alamat]").inputValue()).isEqualTo("ngawur");
        village.type("[name=alamat]", "https://www.instagram.com/p/abc/").send(".watch-record .btn-primary");
        assertThat(village.text()).contains("Tercatat");
        assertThat(village.at(".watch-shared").innerText()).contains(handle);
        village.look("bagikan-tercatat");
    }

    private void hangsUp(Chromium.Screen screen, boolean script, String title) {
        try (var monitor = new Visitor("layar", "http://localhost:" + port, screen, script)) {
            monitor.open(WatchPaths.SCREEN).look("layar");
            assertThat(monitor.at("h2:has-text('" + title + "')").count()).isOne();
        }
    }
}
