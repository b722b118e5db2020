package id.mymein.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import id.mymein.IntegrationTest;
import id.mymein.People;
import id.mymein.portal.store.PageStore;
import id.mymein.socialaccount.Keepers;
import id.mymein.socialaccount.ReportDesk;
import id.mymein.socialaccount.SocialAccount;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.util.UriUtils;

/** Is this account official? As the public asks. */
@IntegrationTest
class OfficialPagesTest {

    private static final String PATH = "/akun-resmi";

    @Autowired
    MockMvc web;

    @Autowired
    People people;

    @Autowired
    Keepers keepers;

    @Autowired
    PublicReader reader;

    @Autowired
    PageStore store;

    @Autowired
    ReportDesk reports;

    Keepers.Cast cast;
    String handle = "";

    @BeforeEach
    void everybody() {
        cast = keepers.cast();
        handle = Keepers.unique();
    }

    private SocialAccount verified() {
        return keepers.verified(cast, "instagram", handle);
    }

    private MockHttpServletResponse ask(String text) throws Exception {
        String query = UriUtils.encode(text, StandardCharsets.UTF_8);
        return web.perform(get(URI.create(PATH + "/periksa?akun=" + query)))
                .andReturn()
                .getResponse();
    }

    /** The page to which a question leads. */
    private String asked(String text) throws Exception {
        MockHttpServletResponse answer = ask(text);
        assertThat(answer.getStatus()).as(text).isEqualTo(303);
        return String.valueOf(answer.getHeader("Location"));
    }

    private static Document page(MockHttpServletResponse answer) throws Exception {
        return Jsoup.parse(answer.getContentAsString(StandardCharsets.UTF_8));
    }

    private static String head(Document page) {
        return page.select(".ans h1").text();
    }

    private void rename(SocialAccount account, String to) throws Exception {
        MockHttpServletResponse answer = web.perform(post("/meja/akun-resmi/" + account.id() + "/ganti-nama")
                        .with(people.signedIn(cast.owner()))
                        .with(csrf())
                        .param("versi", String.valueOf(account.version()))
                        .param("alamat", to))
                .andReturn()
                .getResponse();
        assertThat(answer.getStatus()).isEqualTo(303);
    }

    @Test
    void everySpellingLeadsToOneKeptAnswer() throws Exception {
        SocialAccount account = verified();
        String there = PATH + "/instagram/" + handle;
        for (String spelling : List.of(
                "https://www.instagram.com/" + handle,
                "HTTP://m.instagram.com/" + handle + "/?igsh=abc#x",
                "ig @" + handle,
                "Ikuti kami: instagram.com/" + handle + "!")) {
            assertThat(asked(spelling)).as(spelling).isEqualTo(there);
        }
        Document page = reader.page(there);
        assertThat(head(page)).isEqualTo("Ya, ini akun resmi");
        assertThat(page.select(".ans").text()).contains("Kode pemeriksaan", "Tebing Tinggi", "Nama " + handle);
        assertThat(page.select("link[rel=canonical]").attr("href")).endsWith(there);
        assertThat(store.ready(there)).isNotNull();
        assertThat(head(reader.page("/en" + there))).isEqualTo("Yes, this account is official");
        assertThat(asked("@" + handle)).isEqualTo(PATH + "/nama/" + handle);
        assertThat(head(reader.page(PATH + "/nama/" + handle))).isEqualTo("Ya, ini akun resmi");
        assertThat(head(reader.page(PATH + "/" + account.id()))).isEqualTo("Ya, ini akun resmi");
        assertThat(asked("http://localhost" + PATH + "/" + account.id())).isEqualTo(PATH + "/" + account.id());
    }

    @Test
    void aHandleThatChangesTurnsEveryKeptPageAtOnce() throws Exception {
        SocialAccount account = verified();
        String byHandle = PATH + "/instagram/" + handle;
        String byId = PATH + "/" + account.id();
        String badge = byId + "/lencana.svg";
        List<String> kept = List.of(byHandle, byId, badge, byId + "/tanda");
        for (String path : kept) {
            reader.text(path);
            assertThat(store.ready(path)).as(path).isNotNull();
        }
        assertThat(reader.text(badge)).contains("Akun resmi").doesNotContain("Tidak berlaku");
        assertThat(reader.page(byId + "/tanda").select(".qr-sign")).hasSize(1);
        String other = Keepers.unique();
        rename(account, other);
        assertThat(head(reader.page(byHandle))).isEqualTo("Dulu resmi, sekarang tidak lagi");
        assertThat(reader.page(byHandle).text()).contains("akunnya sudah berganti nama");
        assertThat(head(reader.page(byId))).isEqualTo("Pernah terbukti, sekarang jangan dijadikan pegangan");
        assertThat(reader.text(badge)).contains("Tidak berlaku");
        assertThat(reader.page(byId + "/tanda").select(".qr-sign")).isEmpty();
        assertThat(reader.page(byId).select(".steps").text()).contains("Berganti nama", other);
        assertThat(reader.text(byId + "/lencana.svg")).isEqualTo(reader.text(badge));
    }

    @Test
    void aDrawingIsAskedForAgainAndNotKeptForGood() throws Exception {
        SocialAccount account = verified();
        MockHttpServletResponse answer = web.perform(get(PATH + "/" + account.id() + "/lencana.svg"))
                .andReturn()
                .getResponse();
        assertThat(answer.getContentType()).startsWith("image/svg+xml");
        assertThat(answer.getHeader("Cache-Control"))
                .contains("must-revalidate")
                .doesNotContain("immutable");
    }

    @Test
    void whatLooksAlikeIsWarnedOfAndNothingOfItIsKept() throws Exception {
        verified();
        String fake = handle + "_official";
        String there = asked("instagram.com/" + fake);
        Document page = reader.page(there);
        assertThat(head(page)).isEqualTo("Bukan akun resmi, tetapi mirip sekali");
        assertThat(page.select(".alike b").text()).isEqualTo("_official");
        assertThat(page.select(".alike .ok").text()).isEqualTo("@" + handle);
        assertThat(page.select("meta[name=robots]").attr("content")).contains("noindex");
        assertThat(store.ready(there)).isNull();
        assertThat(page.select("a[href*=/lapor]").attr("href")).contains("akun=");
        String foreign = handle.replaceFirst("q", "ԛ");
        assertThat(ask("instagram @" + foreign).getStatus()).isEqualTo(422);
        Document homoglyph = reader.page(asked("@" + foreign));
        assertThat(head(homoglyph)).isEqualTo("Bukan akun resmi, tetapi mirip sekali");
        assertThat(homoglyph.select(".alike b").text()).isEqualTo("ԛ");
        Document stranger = reader.page(asked("@" + Keepers.unique()));
        assertThat(head(stranger)).isEqualTo("Tidak terdaftar sebagai akun resmi");
    }

    @Test
    void aConfirmedReportIsSaidToWhoeverAsks() throws Exception {
        verified();
        String fake = "instagram.com/" + handle + "_official";
        MockHttpServletResponse sent = report(fake, "Minta transfer", "", "");
        assertThat(sent.getStatus()).isEqualTo(303);
        assertThat(sent.getHeader("Location")).matches(PATH + "/lapor/terima-kasih\\?nomor=\\d+");
        assertThat(reader.text(String.valueOf(sent.getHeader("Location")))).contains("Nomor laporan");
        ReportDesk.Reported waiting = reports.list(cast.registrar()).stream()
                .filter(report -> report.typed().equals(fake))
                .findFirst()
                .orElseThrow();
        reports.answer(
                cast.registrar(), waiting.id(), waiting.version(), ReportDesk.Verdict.CONFIRMED, false, "Tiruan");
        assertThat(head(reader.page(asked(fake)))).isEqualTo("Bukan. Akun ini meniru akun resmi");
    }

    private MockHttpServletResponse report(String account, String said, String contact, String trap) throws Exception {
        return web.perform(post(PATH + "/lapor")
                        .with(csrf())
                        .with(request -> {
                            request.setRemoteAddr("192.0.2." + (1 + Math.floorMod(handle.hashCode(), 250)));
                            return request;
                        })
                        .param("akun", account)
                        .param("keterangan", said)
                        .param("kontak", contact)
                        .param("situs", trap))
                .andReturn()
                .getResponse();
    }

    @Test
    void aWrongReportComesBackWithAllThatWasTyped() throws Exception {
        String longText = "x".repeat(1001);
        MockHttpServletResponse answer = report("https://bit.ly/abc", longText, "0812", "");
        assertThat(answer.getStatus()).isEqualTo(422);
        Document form = page(answer);
        assertThat(form.select("#e-keterangan").text()).contains("1.000");
        assertThat(form.select("[name=akun]").val()).isEqualTo("https://bit.ly/abc");
        assertThat(form.select("[name=keterangan]").val()).isEqualTo(longText);
        assertThat(form.select("[name=kontak]").val()).isEqualTo("0812");
        assertThat(page(report("https://bit.ly/abc", "", "", ""))
                        .select("#e-akun")
                        .text())
                .contains("menyingkat");
        assertThat(page(report("", "", "", "")).select("#e-akun").text()).isNotEmpty();
    }

    @Test
    void whatIsOfficialIsNotReportedAndProgramsReportNothing() throws Exception {
        verified();
        MockHttpServletResponse answer = report("ig @" + handle, "", "", "");
        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(page(answer).select("[role=alert]").text()).contains("justru akun resmi");
        long before = reports.waiting(cast.registrar());
        assertThat(report("@" + Keepers.unique(), "", "", "https://spam.example")
                        .getHeader("Location"))
                .endsWith("/terima-kasih");
        assertThat(reports.waiting(cast.registrar())).isEqualTo(before);
        MockHttpServletResponse forged = web.perform(post(PATH + "/lapor").param("akun", "@x"))
                .andReturn()
                .getResponse();
        assertThat(forged.getStatus()).isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "   ",
                "https://facebook.com.masuk.id/desa",
                "https://facebook.com@evil.id/",
                "https://bit.ly/3xYz",
                "https://www.instagram.com/p/CxYz123/",
                "javascript:alert(1)",
                "kantor@desa.go.id",
                "di mana kantornya ya pak",
                "@@@@",
                "'; drop table social_account; --"
            })
    void nonsenseIsAskedBackWithWhatWasTyped(String text) throws Exception {
        MockHttpServletResponse answer = ask(text);
        assertThat(answer.getStatus()).isEqualTo(422);
        Document form = page(answer);
        assertThat(form.select("#akun").val().strip()).isEqualTo(text.strip());
        assertThat(form.select("#akun-salah").text()).isNotEmpty();
        assertThat(answer.getHeader("Cache-Control")).isEqualTo("no-store");
    }

    @Test
    void fiveThousandSignsAreTooMany() throws Exception {
        MockHttpServletResponse answer = ask("a".repeat(5000));
        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(page(answer).select("#akun").val()).hasSize(5000);
        assertThat(page(answer).select("#akun-salah").text()).contains("Terlalu panjang");
    }

    @Test
    void sitesWithPathsHaveAnAnswerToo() throws Exception {
        String site = handle + ".desa.id";
        keepers.verified(cast, "web", site);
        String there = asked("www." + site + "/index.html");
        assertThat(there).isEqualTo(PATH + "/web/" + site);
        assertThat(head(reader.page(there))).isEqualTo("Ya, ini akun resmi");
        assertThat(head(reader.page(asked("https://" + Keepers.unique() + ".example.com/a/b-c"))))
                .isEqualTo("Tidak terdaftar sebagai akun resmi");
        MockHttpServletResponse odd = ask("https://" + Keepers.unique() + ".example.com/a%2Fb/%25");
        assertThat(odd.getStatus()).isIn(200, 303, 422);
        assertThat(asked("https://www.youtube.com/channel/UCabcdefghijklmnopqrstuv"))
                .isEqualTo(PATH + "/youtube/alamat/www.youtube.com/channel/UCabcdefghijklmnopqrstuv");
        reader.text(PATH + "/youtube/alamat/www.youtube.com/channel/UCabcdefghijklmnopqrstuv");
    }

    @Test
    void nothingIsAtAddressesThatNobodyMade() throws Exception {
        SocialAccount proposed = keepers.proposed(cast, "instagram", Keepers.unique());
        for (String path : List.of(
                "/" + UUID.randomUUID(),
                "/" + proposed.id(),
                "/" + proposed.id() + "/lencana.svg",
                "/" + verified().id() + "/lain",
                "/mesin/desa",
                "/instagram/a%20b",
                "/instagram/%ff",
                "/instagram/a/b",
                "/daftar/tidak-ada",
                "/daftar/balangan/mesin",
                "/daftar/balangan?sebelum=%2C",
                "/daftar/balangan?sebelum=YWJj",
                "/daftar/balangan/instagram/resmi/lagi")) {
            int status = web.perform(get(URI.create(PATH + path)))
                    .andReturn()
                    .getResponse()
                    .getStatus();
            assertThat(status).as(path).isIn(400, 404);
        }
    }

    @Test
    void theDirectoryLeadsFromTheRegencyToTheVillage() throws Exception {
        SocialAccount account = verified();
        Document regencies = reader.page(PATH + "/daftar");
        assertThat(regencies.select("a[href$=/daftar/balangan]")).isNotEmpty();
        Document district = reader.page(PATH + "/daftar/kec-tebing-tinggi-balangan");
        String village = PATH + "/daftar/" + reader.slug(Keepers.VILLAGE);
        assertThat(district.select("a[href=" + village + "]")).isNotEmpty();
        for (String path : List.of("", "/instagram", "/resmi", "/instagram/resmi")) {
            assertThat(everyPage(village + path)).as(path).contains(PATH + "/" + account.id());
        }
        for (String path : List.of("/facebook", "/berakhir", "/instagram/tidak-aktif")) {
            assertThat(everyPage(village + path)).as(path).doesNotContain(PATH + "/" + account.id());
        }
        assertThat(store.ready(village + "/instagram/resmi")).isNotNull();
        MockHttpServletResponse byCode = web.perform(get(PATH + "/daftar/" + Keepers.VILLAGE))
                .andReturn()
                .getResponse();
        assertThat(byCode.getStatus()).isEqualTo(301);
        assertThat(byCode.getHeader("Location")).isEqualTo(village);
    }

    /** The accounts on all pages of a list. */
    private List<String> everyPage(String first) throws Exception {
        var found = new java.util.ArrayList<String>();
        String path = first;
        while (!path.isEmpty()) {
            Document page = reader.page(path);
            found.addAll(page.select(".accounts a").eachAttr("href"));
            path = page.select("a[rel=next]").attr("href");
        }
        return found;
    }

    private MockHttpServletResponse scan(byte[] photo) throws Exception {
        var request = multipart(PATH + "/pindai")
                .file(new MockMultipartFile("kamera", "", "application/octet-stream", new byte[0]))
                .file(new MockMultipartFile("berkas", "kode.png", "image/png", photo))
                .with(csrf());
        return web.perform(request).andReturn().getResponse();
    }

    @Test
    void aCodeInAPhotoIsAsked() throws Exception {
        SocialAccount account = verified();
        for (double noise : List.of(0.0, 0.2)) {
            byte[] photo = QrPictures.png("https://instagram.com/" + handle + "?utm_source=qr", noise);
            assertThat(scan(photo).getHeader("Location")).isEqualTo(PATH + "/instagram/" + handle);
        }
        byte[] sign = QrPictures.png("http://localhost" + PATH + "/" + account.id(), 0);
        assertThat(scan(sign).getHeader("Location")).isEqualTo(PATH + "/" + account.id());
        MockHttpServletResponse words = scan(QrPictures.png("https://bit.ly/abc", 0));
        assertThat(words.getStatus()).isEqualTo(422);
        assertThat(page(words).select("#akun").val()).isEqualTo("https://bit.ly/abc");
    }

    /** Of these the search for the corners finds none, however sharp they are. */
    @Test
    void everySharpCodeIsRead() throws Exception {
        for (int n : List.of(339, 670, 964, 1027, 1164, 1460, 1716)) {
            String account = PATH + "/" + UUID.nameUUIDFromBytes(new byte[] {(byte) n, (byte) (n >> 8)});
            byte[] sign = QrPictures.png("http://localhost" + account, 0);
            assertThat(scan(sign).getHeader("Location")).as("code %s", n).isEqualTo(account);
        }
    }

    @Test
    void aPhotoWithoutACodeSaysHowToTakeABetterOne() throws Exception {
        assertThat(problem(QrPictures.blank(300, 200))).contains("tegak lurus");
        assertThat(problem("bukan foto, hanya tulisan".getBytes(StandardCharsets.UTF_8)))
                .contains("bukan foto");
        assertThat(problem(new byte[0])).contains("Belum ada fotonya");
        byte[] whole = QrPictures.png("https://instagram.com/x", 0);
        assertThat(problem(java.util.Arrays.copyOf(whole, 60))).contains("rusak");
        assertThat(problem(QrPictures.claims(60_000, 60_000))).contains("terlalu besar");
    }

    private String problem(byte[] photo) throws Exception {
        MockHttpServletResponse answer = scan(photo);
        assertThat(answer.getStatus()).isEqualTo(422);
        return page(answer).select("[role=alert]").text();
    }
}
