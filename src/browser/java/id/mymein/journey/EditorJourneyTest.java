package id.mymein.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import id.mymein.identity.OfficeKind;
import id.mymein.identity.Role;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** An editor's morning: take a story, ask its sender, return it, find it fit, publish it; by keys, by thumb, without scripts. */
@BrowserTest
class EditorJourneyTest {

    @LocalServerPort
    int port;

    @Autowired
    Crew crew;

    String writer;
    String editor;
    String title;

    @BeforeEach
    void aSenderAndAnEditor() {
        writer = crew.person("Noor Aina", OfficeKind.AGENCY, "Dinas Pekerjaan Umum", "63.11.08", Role.CONTRIBUTOR);
        editor = crew.person("Siti Rahmah", OfficeKind.DISKOMINFO, "Diskominfo", "63.11", Role.EDITOR);
        title = "Jembatan gantung Mayanau dibuka lagi "
                + UUID.randomUUID().toString().substring(0, 8);
    }

    private Visitor visitor(String name, String login, Chromium.Screen screen, boolean script) {
        return new Visitor(name, "http://localhost:" + port, screen, script).signIn(login, Crew.PASSWORD);
    }

    private void send(Visitor visitor, String place) throws IOException {
        visitor.type("#f-title", title)
                .type("#f-who", "Kepala desa Mayanau dan warga RT 02")
                .type("#f-place", place)
                .type(
                        "#f-body",
                        "Pukul setengah tujuh pagi, tiga puluhan anak berseragam sudah menunggu di ujung jembatan. Begitu"
                                + " palang bambu digeser kepala desa, mereka menyeberang berbaris.\n\nPemerintah desa"
                                + " mengganti empat tali penahan dan dua belas baut jangkar. Biayanya Rp86 juta dari dana"
                                + " desa tahun ini.");
        visitor.at("[name=category][value=pembangunan]").check();
        if (visitor.at(".shot").count() == 0) {
            visitor.at("[name=files]").setInputFiles(new FilePayload("jembatan.png", "image/png", png()));
            visitor.click("#kirim"); // a photo that comes along asks for its caption
            visitor.type("[name^=caption]", "Murid menyeberangi jembatan gantung Mayanau");
        }
        visitor.click("#kirim");
        assertThat(visitor.text()).contains("Terkirim ke redaksi");
    }

    private static byte[] png() throws IOException {
        var image = new BufferedImage(800, 500, BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < 800; x++) {
            for (int y = 0; y < 500; y++) {
                image.setRGB(x, y, y > 300 ? 0x3f7f5f : 0x9fc7df);
            }
        }
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "png", bytes);
        return bytes.toByteArray();
    }

    @Test
    void byKeysOnADesktop() throws IOException {
        try (var sender = visitor("pengirim", writer, Chromium.Screen.PHONE, false);
                var desk = visitor("redaktur", editor, Chromium.Screen.DESKTOP, true)) {
            send(sender.open("/meja/tulis"), "Jembatan RT 02");
            assertThat(desk.page().url()).contains("/meja/berita");
            desk.look("antrean");
            desk.open("/meja/berita?kata=" + title.substring(title.length() - 8));
            desk.page().keyboard().press("j");
            desk.page().keyboard().press("Enter");
            assertThat(desk.at("h1")).hasText(title);
            desk.look("berita-masuk");

            desk.page().keyboard().press("c");
            assertThat(desk.at("[role=status]")).containsText("Anda memegang");
            desk.page().keyboard().press("?");
            assertThat(desk.at("#tombol")).isVisible();
            desk.look("tombol");
            desk.page().keyboard().press("?");
            desk.page().keyboard().press("q");
            desk.page().keyboard().type("Berapa biayanya? jkcbtp");
            desk.click(".talk button");
            assertThat(desk.at(".talk .said")).containsText("jkcbtp");

            desk.at("[name=check]").first().check();
            desk.page().keyboard().press("l");
            assertThat(desk.at("#e-find_fit-check")).containsText("Centang");
            desk.look("daftar-periksa");
            desk.page().keyboard().press("b");
            desk.page().keyboard().type("Sebutkan nama kepala desanya.");
            desk.look("kembalikan");
            desk.click("[action*='/pengembalian'] button");
            assertThat(desk.at("[role=status]")).containsText("dikembalikan ke pengirim");
            desk.look("dikembalikan");

            sender.open("/meja/kabar-saya").click(".own-list h2 a");
            assertThat(sender.text()).contains("Sebutkan nama kepala desanya.", "Berapa biayanya?");
            sender.click(".btn-primary");
            send(sender, "Jembatan RT 02");

            desk.open("/meja/berita?kata=" + title.substring(title.length() - 8));
            desk.click("[data-rows] a");
            desk.page().keyboard().press("c");
            assertThat(desk.at("[role=status]")).containsText("Anda memegang");
            desk.at("[name=check]").all().forEach(check -> check.check());
            desk.look("diperiksa");
            desk.page().keyboard().press("l");
            assertThat(desk.at("[role=status]")).containsText("dinyatakan layak");
            desk.click("[role=status] a");
            desk.page().keyboard().press("p");
            desk.page().keyboard().press("Space");
            desk.look("terbitkan");
            desk.click("[action*='/terbit?'] button");
            assertThat(desk.at("[role=status]")).containsText("tayang");
            desk.click("[role=status] a");
            desk.look("tayang");
        }
    }

    @Test
    void byThumbOnAPhoneInEnglish() throws IOException {
        try (var sender = visitor("pengirim", writer, Chromium.Screen.PHONE, false)) {
            send(sender.open("/meja/tulis"), "Jembatan RT 02");
        }
        try (var desk = visitor("redaktur", editor, Chromium.Screen.PHONE, true)) {
            desk.open("/bahasa?ke=en&kembali=/meja/berita").look("antrean");
            assertThat(desk.at(".bar-top nav a").first()).isVisible();
            desk.open("/meja/berita?kata=" + title.substring(title.length() - 8))
                    .click("[data-rows] a");
            desk.click("[action*='/klaim'] button").look("dipegang");
            desk.at("[name=check]").all().forEach(check -> check.check());
            desk.click(".fit .btn-primary");
            assertThat(desk.at("[role=status]")).containsText("was found fit");
            desk.click("[role=status] a").click(".act summary").look("terbitkan");
            desk.at("[action*='/terbit?'] [name=sure]").check();
            desk.click("[action*='/terbit?'] button");
            assertThat(desk.at("[role=status]")).containsText("is live");
        }
    }

    @Test
    void withoutScripts() throws IOException {
        try (var sender = visitor("pengirim", writer, Chromium.Screen.PHONE, false)) {
            send(sender.open("/meja/tulis"), "Jembatan RT 02");
        }
        try (var desk = visitor("redaktur", editor, Chromium.Screen.DESKTOP, false)) {
            desk.open("/meja/berita?kata=" + title.substring(title.length() - 8))
                    .click("[data-rows] a");
            desk.click("[action*='/klaim'] button");
            desk.click("[data-key=e]").type("#f-title", title + " pagi ini");
            desk.click("#foto .send .btn-primary");
            desk.click("a.back");
            assertThat(desk.at("h1")).hasText(title + " pagi ini");
            desk.click(".act summary >> nth=0").look("kembalikan");
            desk.click("[action*='/pengembalian'] button");
            assertThat(desk.at("#e-return-reason")).containsText("Tulis apa yang perlu diperbaiki");
            desk.at("[name=check]").all().forEach(check -> check.check());
            desk.click(".fit .btn-primary");
            assertThat(desk.at("[role=status]")).containsText("dinyatakan layak");
            desk.click("[role=status] a").click(".act summary >> nth=0");
            desk.click("[action*='/terbit?'] button");
            assertThat(desk.at("#e-publish-sure")).containsText("Centang dulu");
            desk.at("#f-publish-sure").check();
            desk.click("[action*='/terbit?'] button");
            assertThat(desk.at("[role=status]")).containsText("tayang");
        }
    }
}
