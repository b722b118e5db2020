package id.mymein.identity.kept;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import id.mymein.Browser;
import id.mymein.IntegrationTest;
import id.mymein.People;
import id.mymein.identity.OfficeKind;
import id.mymein.identity.Role;
import id.mymein.identity.session.Sessions;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockPart;
import org.springframework.test.web.servlet.MockMvc;

@IntegrationTest
class KeptFormsTest {

    private static final String PATH = "/meja/uji/gema";
    private static final String TEXT = "Jalan \"baru\"\n<b>dibuka</b> & ramai";

    @Autowired
    MockMvc web;

    @Autowired
    People people;

    @Autowired
    Sessions sessions;

    private String login = "";
    private id.mymein.identity.Actor actor;
    private Browser browser;

    @BeforeEach
    void somebodySignsIn() throws Exception {
        actor = people.person(OfficeKind.KIM_GROUP, "73.01.01.2001", Role.CONTRIBUTOR);
        login = people.withPassword(actor);
        browser = signIn(new Browser(web).open("/masuk"), "/akun");
    }

    @Test
    void whatWasTypedOutlivesTheSession() throws Exception {
        browser.open("/akun");
        sessions.end(actor.account(), null);
        browser.submit(PATH, "judul", TEXT, "isi", "Panjang sekali.");
        assertThat(browser.page()).contains("Yang Anda tulis masih ada: masuk lagi");
        signIn(browser, "/meja/lanjut");
        assertThat(browser.address()).isEqualTo("/meja/lanjut");
        assertThat(browser.page())
                .contains("action=\"" + PATH + "\"")
                .contains("Jalan \"baru\"\n&lt;b&gt;dibuka&lt;/b&gt; &amp; ramai");
        browser.submit(PATH, "judul", TEXT, "_lanjut", keptId());
        assertThat(browser.page()).isEqualTo("sampai: " + TEXT);
        assertThat(browser.open("/meja/lanjut").page()).contains("Tidak ada yang tertunda");
    }

    @Test
    void aStaleTokenSendsNothingUntilThePersonSaysSo() throws Exception {
        browser.submitWithToken("basi", PATH, "judul", TEXT);
        assertThat(browser.address()).isEqualTo("/meja/lanjut");
        assertThat(browser.page()).doesNotContain("sampai:").contains("Kirim lagi");
        browser.submit("/meja/lanjut/buang");
        assertThat(browser.open("/meja/lanjut").page()).contains("Tidak ada yang tertunda");
    }

    @Test
    void aFormThatIsRefusedAgainIsStillKept() throws Exception {
        browser.submitWithToken("basi", PATH, "judul", TEXT);
        browser.submit(PATH, "_lanjut", keptId());
        assertThat(browser.status()).isEqualTo(400);
        assertThat(browser.open("/meja/lanjut").page()).contains("Kirim lagi");
    }

    @Test
    void aFormFromAnotherSiteIsNotEvenKept() throws Exception {
        browser.dropCookies();
        browser.submitWithToken("", PATH, "judul", "palsu");
        assertThat(browser.page()).doesNotContain("masih ada");
        signIn(browser.open("/masuk"), "/meja/lanjut");
        assertThat(browser.page()).doesNotContain("palsu").contains("Tidak ada yang tertunda");
    }

    @Test
    void whoeverElseSignsInWithTheSameBrowserDoesNotSeeIt() throws Exception {
        browser.open("/akun");
        sessions.end(actor.account(), null);
        browser.submit(PATH, "judul", "Hanya untuk mata saya");
        String own = login;
        login = people.withPassword(people.person(OfficeKind.KIM_GROUP, "73.01.01.2001", Role.CONTRIBUTOR));
        signIn(browser, "/meja/lanjut");
        assertThat(browser.address()).isEqualTo("/meja/lanjut");
        assertThat(browser.page()).doesNotContain("Hanya untuk").contains("Tidak ada yang tertunda");
        browser.open("/akun").submit("/meja/lanjut/buang");
        assertThat(browser.status()).isEqualTo(200);
        login = own;
        signIn(browser.open("/akun"), "/meja/lanjut");
        assertThat(browser.open("/meja/lanjut").page()).contains("Hanya untuk mata saya");
    }

    @Test
    void severalMegabytesAreKeptWhole() throws Exception {
        String text = "Riam Mayanau. ".repeat(200_000) + "tamat";
        browser.open("/akun");
        sessions.end(actor.account(), null);
        browser.submit(PATH, "judul", text);
        signIn(browser, "/meja/lanjut");
        assertThat(browser.page()).contains(text);
    }

    @Test
    void tooMuchIsNotKeptAndThePageSaysSo() throws Exception {
        browser.submitWithToken("basi", PATH, "judul", "x".repeat(5_100_000));
        assertThat(browser.page()).contains("terlalu besar untuk disimpan");
    }

    @Test
    void passwordsAreKeptNowhere() throws Exception {
        browser.submitWithToken("basi", "/akun/sandi", "sandiLama", "rahasia besar sekali", "sandiBaru", "y");
        assertThat(browser.address()).isEqualTo("/akun?pesan=lama");
        browser.submitWithToken("basi", PATH, "judul", "a", "sandi", "rahasia besar sekali");
        assertThat(browser.page()).contains("Tidak ada yang tertunda");
    }

    @Test
    void filesMustBeChosenAgain() throws Exception {
        var photo = new MockPart("foto", "embung.jpg", new byte[] {1, 2, 3});
        var result =
                browser.send(multipart(PATH).part(photo).param("judul", TEXT).param("_csrf", "basi"));
        assertThat(result.getResponse().getHeader("Location")).isEqualTo("/meja/lanjut");
        assertThat(browser.open("/meja/lanjut").page())
                .contains("Berkas harus dipilih lagi: embung.jpg")
                .contains("enctype=\"multipart/form-data\"");
    }

    @Test
    void aScriptIsToldWhatToDo() throws Exception {
        var stale = browser.send(post(PATH).param("judul", "x").header("Accept", "application/json"));
        assertThat(stale.getResponse().getStatus()).isEqualTo(403);
        String answer = stale.getResponse().getContentAsString();
        assertThat(answer).contains("\"error\":\"stale-form\"");
        String fresh = answer.replaceAll(".*\"csrf\":\"([^\"]+)\".*", "$1");
        var again = browser.send(post(PATH).param("judul", "x").header("X-CSRF-TOKEN", fresh));
        assertThat(again.getResponse().getContentAsString()).isEqualTo("sampai: x");

        sessions.end(actor.account(), null);
        var out = browser.send(post(PATH).param("judul", "x").header("Sec-Fetch-Mode", "cors"));
        assertThat(out.getResponse().getStatus()).isEqualTo(401);
        assertThat(out.getResponse().getContentAsString()).contains("\"error\":\"signed-out\"");
        var htmx = browser.send(post(PATH).param("judul", "x").header("HX-Request", "true"));
        assertThat(htmx.getResponse().getStatus()).isEqualTo(401);
        assertThat(htmx.getResponse().getContentType()).startsWith("text/html");
        assertThat(htmx.getResponse().getContentAsString())
                .contains("role=\"alert\"")
                .contains("href=\"/masuk\"");
    }

    private String keptId() {
        var id = Pattern.compile("name=\"_lanjut\" value=\"([^\"]+)\"").matcher(browser.page());
        assertThat(id.find()).isTrue();
        return id.group(1);
    }

    private Browser signIn(Browser browser, String wanted) throws Exception {
        return browser.submit("/masuk", "nama", login, "sandi", People.PASSWORD, "ke", wanted);
    }
}
