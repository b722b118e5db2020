package id.mymein.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import id.mymein.identity.OfficeKind;
import id.mymein.identity.Role;
import java.io.IOException;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * From a village's phone to the public page and off it again, a different person in each role: sent, asked about, returned,
 * mended, found fit, found authentic, published, read, corrected, retracted.
 */
@BrowserTest
class StoryJourneyTest {

    private static final Pattern STORY = Pattern.compile("/meja/kabar-saya/([0-9a-f-]{36})");

    @LocalServerPort
    int port;

    @Autowired
    Crew crew;

    private Chromium.Screen screen;
    private boolean english;
    private boolean script;
    private String title;
    private String story;

    @ParameterizedTest(name = "{0} in {1}, script {2}")
    @CsvSource({"PHONE,id,true", "DESKTOP,en,true", "PHONE,id,false", "PHONE,en,true", "DESKTOP,id,false"})
    void aStoryIsSentVerifiedReadCorrectedAndRetracted(Chromium.Screen on, String language, boolean scripted)
            throws IOException {
        screen = on;
        english = language.equals("en");
        script = scripted;
        title = "Posyandu Riwa kini buka dua kali "
                + UUID.randomUUID().toString().substring(0, 8);
        try (var contributor = comes("kontributor", village());
                var editor = comes("redaktur", office("Siti Rahmah", Role.EDITOR));
                var chief = comes("redpel", office("Hartono Saputra", Role.CHIEF_EDITOR));
                var police = comes("polres", police());
                var reader = reads()) {
            isSent(contributor);
            isReturned(editor, contributor);
            isFoundFit(editor);
            isFoundAuthentic(police);
            String path = isPublished(editor, reader);
            isCorrected(editor, police, reader, path);
            isRetracted(chief, reader, path);
            authorSeesItsFate(contributor);
        }
    }

    private String village() {
        return crew.person(
                "Rusman", OfficeKind.VILLAGE_GOVERNMENT, "Pemerintah Desa Riwa", "63.11.05.2010", Role.CONTRIBUTOR);
    }

    private String office(String name, Role role) {
        return crew.person(name, OfficeKind.DISKOMINFO, "Diskominfo", "63.11", role);
    }

    private String police() {
        return crew.person("Andi S", OfficeKind.POLICE, "Polres Balangan", "63.11", Role.AUTHENTICATOR);
    }

    private Visitor comes(String role, String login) {
        var visitor = new Visitor("cerita-" + role + (english ? "-en" : ""), address(), screen, script);
        if (english) {
            visitor.speakEnglish();
        }
        return visitor.signIn(login, Crew.PASSWORD);
    }

    private Visitor reads() {
        return new Visitor("cerita-pembaca" + (english ? "-en" : ""), address(), screen, script);
    }

    private String address() {
        return "http://localhost:" + port;
    }

    private void isSent(Visitor contributor) throws IOException {
        contributor.open("/meja/tulis");
        if (script && screen == Chromium.Screen.PHONE) {
            stepByStep(contributor);
        } else {
            onOnePage(contributor);
        }
        contributor.look("terkirim");
        var found = STORY.matcher(contributor.page().url());
        assertThat(found.find()).as(contributor.page().url()).isTrue();
        story = found.group(1);
    }

    private void stepByStep(Visitor contributor) throws IOException {
        contributor.type("#f-title", title).look("tulis-apa").click("#apa .btn-primary");
        contributor.type("#f-who", "Bidan desa dan kader posyandu").click("#siapa .btn-primary");
        contributor.type("#f-place", "Posyandu Melati").look("tulis-di-mana").click("#di-mana .btn-primary");
        contributor.look("tulis-kapan").click("#kapan .btn-primary");
        writes(contributor, "Posyandu Melati buka dua kali sebulan.").click("#bagaimana .btn-primary");
        contributor.at("#foto input[type=file]").setInputFiles(photo());
        contributor
                .type("[name^=caption]", "Kader menimbang balita di Posyandu Melati")
                .look("tulis-foto");
        contributor.click("#kirim");
        contributor.page().waitForURL(STORY);
    }

    private void onOnePage(Visitor contributor) throws IOException {
        fill(contributor).look("tulis");
        contributor.at("#foto input[type=file]").setInputFiles(photo());
        if (!script) {
            contributor.click("#kirim"); // without a script the photo comes along, and then asks for its caption
        }
        contributor
                .type("[name^=caption]", "Kader menimbang balita di Posyandu Melati")
                .click("#kirim");
        contributor.page().waitForURL(STORY);
    }

    private Visitor fill(Visitor contributor) {
        contributor.type("#f-title", title).type("#f-who", "Bidan desa dan kader posyandu");
        contributor
                .type("#f-place", "Posyandu Melati")
                .at("[name=category][value=kesehatan]")
                .check();
        return writes(contributor, "Posyandu Melati buka dua kali sebulan.");
    }

    /** In the editor where it comes by itself, else in whichever of it and the plain field is there. */
    private Visitor writes(Visitor visitor, String text) {
        boolean comes = script && screen == Chromium.Screen.DESKTOP;
        visitor.at(comes ? ".ProseMirror" : "#f-body:visible, .ProseMirror")
                .first()
                .fill(text);
        return visitor;
    }

    private static FilePayload photo() throws IOException {
        return new FilePayload("posyandu.png", "image/png", Pictures.png(800, 500));
    }

    private void isReturned(Visitor editor, Visitor contributor) {
        editor.open("/meja/berita").look("antrean");
        takes(editor);
        editor.look("dipegang");
        editor.type("#f-ask-message", "Hari apa saja bukanya?").click(".talk button");
        editor.at("details:has([action*='/pengembalian']) > summary").click();
        editor.type("[action*='/pengembalian'] textarea", "Tulis harinya, warga perlu tahu.");
        editor.click("[action*='/pengembalian'] button").look("dikembalikan");

        contributor.open("/meja/pemberitahuan").look("diberi-tahu");
        contributor.open("/meja/kabar-saya/" + story).look("diminta");
        assertThat(contributor.text()).contains("Hari apa saja bukanya?", "Tulis harinya, warga perlu tahu.");
        contributor.type("#f-message", "Rabu pertama dan Rabu ketiga.").click("[action*='/pesan'] button");
        contributor.click("a[href='/meja/tulis/" + story + "']");
        sendsAgain(contributor);
    }

    private void sendsAgain(Visitor contributor) {
        if (script && screen == Chromium.Screen.PHONE) {
            contributor.page().evaluate("location.hash = '#bagaimana'");
        }
        writes(contributor, "Posyandu Melati buka Rabu pertama dan Rabu ketiga tiap bulan.");
        if (script && screen == Chromium.Screen.PHONE) {
            contributor.click("#bagaimana .btn-primary");
        }
        contributor.click("#kirim");
        contributor.page().waitForURL(STORY);
    }

    private void takes(Visitor editor) {
        editor.open("/meja/berita/" + story);
        assertThat(editor.at("h1").innerText()).isEqualTo(title);
        editor.send("[action*='/klaim'] button");
    }

    private void isFoundFit(Visitor editor) {
        takes(editor);
        ticksAll(editor);
        editor.look("siap-dinyatakan-layak").send("[action*='/kelayakan'] button");
        editor.look("layak");
    }

    private static void ticksAll(Visitor editor) {
        editor.at("[name=check]").all().forEach(check -> check.check());
    }

    private void isFoundAuthentic(Visitor police) {
        police.open("/meja/polres").look("daftar");
        assertThat(police.text()).contains(title);
        police.open("/meja/polres/" + story).look("diperiksa");
        givesTheKey(police);
        police.look("asli");
    }

    private static void givesTheKey(Visitor police) {
        if (police.at("#f-catatan").count() > 0 && !police.at("#f-catatan").isVisible()) {
            police.at("details:has(#f-catatan) > summary").click();
        }
        police.type("#f-catatan", "Bidan desa membenarkan lewat telepon.").send("[formaction*='/bukti#']");
        police.type("#f-alasan", "Bidan desa dan kader membenarkannya.");
        police.send("[formaction*='/keaslian'][value=asli]");
    }

    private String isPublished(Visitor editor, Visitor reader) {
        editor.open("/meja/berita/" + story);
        editor.at("details:has([action*='/terbit?'],[action$='/terbit']) > summary")
                .first()
                .click();
        editor.at("#f-publish-sure").check();
        editor.click("form:has(#f-publish-sure) button");
        isSaid(editor);
        editor.look("terbit");
        reader.open(english ? "/en/" : "/").look("beranda");
        reader.click("a:has-text('" + title + "')").look("berita");
        assertThat(reader.at("h1").innerText()).isEqualTo(title);
        assertThat(reader.text()).contains("Rabu pertama dan Rabu ketiga");
        String path = java.net.URI.create(reader.page().url()).getPath();
        reader.click("a[href$='/riwayat']").look("riwayat");
        assertThat(reader.text()).contains("Bidan desa dan kader membenarkannya.");
        return path;
    }

    /** One changed word takes both keys away, and the public goes on reading what it read until both are there again. */
    private void isCorrected(Visitor editor, Visitor police, Visitor reader, String path) {
        editor.open("/meja/berita/" + story).send("[action*='/pemeriksaan-ulang'] button");
        editor.click("a[href='/meja/tulis/" + story + "']");
        if (script && screen == Chromium.Screen.PHONE) {
            editor.page().evaluate("location.hash = '#bagaimana'");
        }
        writes(editor, "Posyandu Melati buka Rabu kedua dan Rabu keempat tiap bulan.");
        if (script && screen == Chromium.Screen.PHONE) {
            editor.click("#bagaimana .btn-primary");
        }
        editor.send("#foto .send .btn-primary");
        editor.open("/meja/berita/" + story);
        assertThat(reader.open(path).text()).contains("Rabu pertama dan Rabu ketiga");
        ticksAll(editor);
        editor.send("[action*='/kelayakan'] button");
        police.open("/meja/polres/" + story);
        givesTheKey(police);
        editor.open("/meja/berita/" + story);
        editor.at("details:has([action*='/ralat']) > summary").click();
        editor.type(
                "[action*='/ralat'] textarea",
                "Sebelumnya tertulis Rabu pertama dan ketiga; yang benar kedua dan keempat.");
        editor.at("[action*='/ralat'] input[type=checkbox]").all().forEach(box -> box.check());
        editor.look("ralat").click("[action*='/ralat'] button");
        isSaid(editor);
        reader.open(path).look("berita-diralat");
        assertThat(reader.text()).contains("yang benar kedua dan keempat", "Rabu kedua dan Rabu keempat");
    }

    private void isRetracted(Visitor chief, Visitor reader, String path) {
        chief.open("/meja/berita/" + story);
        chief.at("details:has([action*='/pencabutan']) > summary").click();
        chief.type("[action*='/pencabutan'] textarea", "Bidan desa meminta jadwalnya ditinjau ulang.");
        chief.at("[action*='/pencabutan'] input[type=checkbox]").check();
        chief.look("cabut").click("[action*='/pencabutan'] button");
        isSaid(chief);
        assertThat(reader.status(path)).isEqualTo(410);
        reader.look("dicabut");
        assertThat(reader.text()).contains("Bidan desa meminta jadwalnya ditinjau ulang.");
        assertThat(reader.open(english ? "/en/" : "/").text()).doesNotContain(title);
    }

    /** What was done stands on the next page; then it is done. */
    private void isSaid(Visitor visitor) {
        visitor.at("[role=status]:has-text('" + title + "')").first().waitFor();
    }

    private void authorSeesItsFate(Visitor contributor) {
        contributor.open("/meja/kabar-saya/" + story).look("nasib");
        assertThat(contributor.text()).contains("Bidan desa meminta jadwalnya ditinjau ulang.");
    }
}
