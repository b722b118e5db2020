package id.mymein.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import id.mymein.identity.AccountId;
import id.mymein.identity.Actor;
import id.mymein.identity.Actors;
import id.mymein.identity.OfficeKind;
import id.mymein.identity.Role;
import id.mymein.media.MediaLibrary;
import id.mymein.media.PhotoResult;
import id.mymein.newsroom.CheckItem;
import id.mymein.newsroom.Checklist;
import id.mymein.newsroom.Content;
import id.mymein.newsroom.Outcome;
import id.mymein.newsroom.PhotoUse;
import id.mymein.newsroom.SaveResult;
import id.mymein.newsroom.StoryConversation;
import id.mymein.newsroom.StoryDecisions;
import id.mymein.newsroom.StoryId;
import id.mymein.newsroom.StoryPublication;
import id.mymein.newsroom.StoryWriting;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An officer finds the list, reads one story, gathers evidence and decides; on a phone, on a desktop, without a script. */
@BrowserTest
class PoliceJourneyTest {

    private static final String VILLAGE = "63.11.02.2020";

    @LocalServerPort
    int port;

    @Autowired
    Crew crew;

    @Autowired
    Actors actors;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MediaLibrary media;

    @Autowired
    StoryWriting writing;

    @Autowired
    StoryDecisions decisions;

    @Autowired
    StoryPublication publication;

    @Autowired
    StoryConversation conversation;

    @Autowired
    Checklist checklist;

    String login = "";
    Actor author = nobody();
    Actor editor = nobody();
    Actor chief = nobody();

    private static Actor nobody() {
        return new Actor(new AccountId(new UUID(0, 0)), "", List.of());
    }

    @BeforeEach
    void everyRole() {
        author = actor(crew.person("Noor Aina", OfficeKind.KIM_GROUP, "KIM Marajai", VILLAGE, Role.CONTRIBUTOR));
        editor = actor(crew.person("Siti Rahmah", OfficeKind.DISKOMINFO, "Diskominfo", "63.11", Role.EDITOR));
        chief = actor(crew.person("Hartono", OfficeKind.DISKOMINFO, "Diskominfo", "63.11", Role.CHIEF_EDITOR));
        login = crew.person("Bripka Andi", OfficeKind.POLICE, "Humas Polres Balangan", "63.11", Role.AUTHENTICATOR);
    }

    private Actor actor(String name) {
        UUID id = jdbc.sql("select id from account where login = ?")
                .param(name)
                .query(UUID.class)
                .single();
        return actors.find(new AccountId(id)).orElseThrow();
    }

    private StoryId waiting(String title) throws IOException {
        StoryId id = writing.start(author, author.grants().getFirst().office(), UUID.randomUUID());
        assertThat(writing.save(author, id, 0, content(title))).isInstanceOf(SaveResult.Saved.class);
        done(writing.submit(author, id));
        done(decisions.claim(editor, id));
        done(decisions.findFit(editor, id, checks()));
        return id;
    }

    private Set<String> checks() {
        return checklist.items().stream().map(CheckItem::key).collect(Collectors.toSet());
    }

    private Content content(String title) throws IOException {
        return new Content(
                title,
                "Dua pemilik kambing, pesan berantai",
                "<p>Seekor ular sepanjang sembilan meter dikabarkan memangsa dua ekor kambing warga Marajai, Sabtu malam."
                        + " Fotonya menyebar di grup WhatsApp sejak Minggu pagi.</p>"
                        + "<p>Menurut pesan yang sama, warga diminta mengungsi ke balai desa sampai Rabu.</p>",
                "keamanan",
                VILLAGE,
                "Kebun di RT 03",
                LocalDate.now(ZoneId.of("Asia/Makassar")).minusDays(1).toString(),
                "21:00",
                List.of(photo()));
    }

    private PhotoUse photo() throws IOException {
        byte[] picture = picture("jpeg");
        var result = media.addPhoto(
                author,
                author.grants().getFirst().office(),
                "ular.jpg",
                () -> new ByteArrayInputStream(picture),
                UUID.randomUUID());
        if (result instanceof PhotoResult.Accepted(var photo)) {
            return new PhotoUse(photo.id().value(), "Foto yang beredar di grup WhatsApp", "", "Pesan berantai");
        }
        throw new AssertionError(result);
    }

    private static byte[] picture(String format) throws IOException {
        var image = new BufferedImage(800, 500, BufferedImage.TYPE_INT_RGB);
        var pen = image.createGraphics();
        pen.setColor(new Color(60, 110, 70));
        pen.fillRect(0, 0, 800, 500);
        pen.setColor(new Color(190, 170, 90));
        pen.fillOval(150, 200, 500, 90);
        pen.dispose();
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(image, format, bytes);
        return bytes.toByteArray();
    }

    private static void done(Outcome outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Done.class);
    }

    private Visitor officer(Chromium.Screen screen, boolean script) {
        return new Visitor("polres", "http://localhost:" + port, screen, script).signIn(login, Crew.PASSWORD);
    }

    @Test
    void onADesktopFromTheListToAVerdict() throws IOException {
        verify(Chromium.Screen.DESKTOP, true);
    }

    @Test
    void onAPhoneFromTheListToAVerdict() throws IOException {
        verify(Chromium.Screen.PHONE, true);
    }

    @Test
    void withoutAScriptFromTheListToAVerdict() throws IOException {
        verify(Chromium.Screen.DESKTOP, false);
    }

    private void verify(Chromium.Screen screen, boolean script) throws IOException {
        StoryId urgent = waiting("Pohon tumbang menutup jalan Halong–Uren");
        done(publication.publishUrgent(chief, urgent, "Jalan tertutup"));
        StoryId story = waiting("Ular besar memangsa ternak di Marajai, warga diminta mengungsi");
        try (var visitor = officer(screen, script)) {
            assertThat(visitor.page().url()).endsWith("/meja/polres");
            visitor.look("polres-daftar");
            visitor.click("main a[href$='" + story + "']").look("polres-berita");
            gather(visitor);
            assertThat(conversation
                            .post(author, story, "Dari grup RT, Minggu pukul 06.40.")
                            .any())
                    .isFalse();
            visitor.open("/meja/polres/" + story).look("polres-bukti");
            withdraw(visitor);
            hoax(visitor);
            visitor.open("/meja/polres/" + story).look("polres-diputus");
            assertThat(visitor.at(".decided")).containsText("Fotonya dari tahun lalu");
            StoryId twin = waiting("Ular besar memangsa ternak di Marajai, warga mengungsi");
            visitor.open("/meja/polres/" + twin).look("polres-mirip");
            assertThat(visitor.at(".near .v-hoax").first()).containsText("Hoaks");
        }
    }

    private static void gather(Visitor visitor) throws IOException {
        visitor.type("#f-alasan", "Separuh alasan");
        visitor.at("#f-berkas").setInputFiles(new FilePayload("foto.exe", "image/png", picture("png")));
        visitor.type("#f-alamat", "javascript:alert(1)")
                .type("#f-catatan", "Telepon kepala desa: tidak ada ternak hilang");
        press(visitor, "button[formaction$='/bukti#bukti']");
        assertThat(visitor.at("#e-berkas")).containsText(".exe");
        assertThat(visitor.at("#l-bukti")).isInViewport();
        visitor.look("polres-bukti-salah");
        assertThat(visitor.at("#e-alamat")).containsText("bukan alamat");
        assertThat(visitor.at("#f-alasan")).hasValue("Separuh alasan");
        visitor.at("#f-berkas").setInputFiles(new FilePayload("Foto ular.png", "image/png", picture("png")));
        visitor.type("#f-alamat", "contoh.test/arsip/ular").type("#f-judul_tautan", "Foto yang sama, tahun lalu");
        press(visitor, "button[formaction$='/bukti#bukti']");
        assertThat(visitor.at(".ev tbody tr")).hasCount(3);
        assertThat(visitor.at("#f-alasan")).hasValue("Separuh alasan");
        press(visitor, "#tanya summary");
        visitor.type("#f-message", "Dari siapa foto ini pertama kali diterima?");
        press(visitor, "button[formaction$='/pesan#tanya']");
        assertThat(visitor.at(".talk")).containsText("pertama kali diterima");
    }

    private static void withdraw(Visitor visitor) {
        press(visitor, ".ev a[href$='/tarik']");
        assertThat(visitor.at("h1")).containsText("Tarik bukti ini");
        visitor.look("polres-tarik");
        press(visitor.type("#f-alasan", "Salah berkas"), "main form button");
        assertThat(visitor.at(".ev .withdrawn")).containsText("Salah berkas");
    }

    private static void hoax(Visitor visitor) {
        press(visitor.type("#f-alasan", ""), ".vbtn.v-hoax");
        assertThat(visitor.at("#e-alasan")).containsText("satu kalimat pun cukup");
        press(visitor.type("#f-alasan", "Fotonya dari tahun lalu, tidak ada ternak yang hilang."), ".vbtn.v-hoax");
        assertThat(visitor.at("button[name=yakin]")).isVisible();
        assertThat(visitor.at("#f-alasan")).hasValue("Fotonya dari tahun lalu, tidak ada ternak yang hilang.");
        visitor.look("polres-yakin");
        press(visitor, "button[name=yakin]");
        assertThat(visitor.at(".lockline.good")).containsText("hoaks");
        visitor.look("polres-daftar-sesudah");
    }

    /** By keyboard: without a script nothing tells the driver that the page has come to rest for a click. */
    private static void press(Visitor visitor, String selector) {
        visitor.at(selector).first().press("Enter");
    }

    @Test
    void inEnglishAFileIsDownloadedAndNeverShown() throws IOException {
        StoryId story = waiting("Ular di sumur");
        try (var visitor = officer(Chromium.Screen.DESKTOP, true)) {
            visitor.speakEnglish().open("/meja/polres/" + story);
            visitor.at("#f-berkas")
                    .setInputFiles(new FilePayload(
                            "laporan.pdf", "application/pdf", "%PDF-1.7".getBytes(StandardCharsets.UTF_8)));
            visitor.click("button[formaction$='/bukti#bukti']").look("polres-english");
            var download = visitor.page()
                    .waitForDownload(() -> visitor.at(".ev .ev-name a").click());
            assertThat(download.suggestedFilename()).isEqualTo("laporan.pdf");
            visitor.type("#f-alasan", "The village head confirms it.").click(".vbtn.v-true");
            assertThat(visitor.at(".lockline.good")).containsText("Verdict saved: authentic");
        }
    }
}
