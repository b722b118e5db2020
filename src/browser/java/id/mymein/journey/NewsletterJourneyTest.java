package id.mymein.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import id.mymein.identity.OfficeKind;
import id.mymein.identity.Role;
import id.mymein.newsletter.Morning;
import id.mymein.newsletter.SmtpSink;
import id.mymein.newsroom.Newsdesk;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** A villager asks for the news of the village by e-mail, reads a letter and leaves; an editor looks at the letter before. */
@BrowserTest
class NewsletterJourneyTest {

    private static final SmtpSink SERVER = new SmtpSink(0, true);
    private static final Pattern LINK = Pattern.compile("http://localhost(/langganan/(?:surat|berhenti)/[0-9a-f]{32})");

    @DynamicPropertySource
    static void mail(DynamicPropertyRegistry properties) {
        properties.add("mymein.mail.host", () -> "127.0.0.1");
        properties.add("mymein.mail.port", SERVER::port);
        properties.add("mymein.mail.every", () -> "100ms");
        properties.add("mymein.newsletter.every", () -> "1h");
    }

    @LocalServerPort
    int port;

    @Autowired
    Newsdesk newsdesk;

    @Autowired
    Crew crew;

    @Autowired
    Morning morning;

    private final String address = "warga-" + UUID.randomUUID() + "@contoh.test";

    private Visitor visitor(String name, Chromium.Screen screen, boolean script) {
        return new Visitor("buletin-" + name, "http://localhost:" + port, screen, script);
    }

    private List<SmtpSink.Mail> letters() {
        return SERVER.mails().stream().filter(mail -> mail.to().equals(address)).toList();
    }

    private String link(int letter) {
        await().atMost(Duration.ofSeconds(20)).until(() -> letters().size() >= letter);
        // Long lines of the letter are broken where it is written in quoted-printable.
        Matcher link = LINK.matcher(letters().get(letter - 1).raw().replace("=\r\n", ""));
        assertThat(link.find()).isTrue();
        return link.group(1);
    }

    @ParameterizedTest
    @CsvSource({"PHONE,false", "PHONE,true", "DESKTOP,true"})
    void theNewsOfAVillageComesByLetterAndIsLeft(Chromium.Screen screen, boolean script) {
        String title = Newsdesk.unique("Jembatan gantung dibuka");
        String editor = crew.person("Siti", OfficeKind.DISKOMINFO, "Diskominfo", "63.11", Role.EDITOR);
        try (var reader = visitor("warga", screen, script);
                var desk = visitor("redaktur", screen, script).signIn(editor, Crew.PASSWORD)) {
            asks(reader);
            newsdesk.published(newsdesk.cast(), Newsdesk.content(title));
            looks(desk, title);
            morning.comes();
            assertThat(letters()).hasSize(2);
            leaves(reader);
            desk.open("/meja/buletin").lookInBoth("sesudah");
        }
    }

    private void asks(Visitor reader) {
        reader.open("/wilayah/mayanau-tebing-tinggi");
        reader.click("a[href='/langganan?wilayah=mayanau-tebing-tinggi']");
        reader.look("kosong");
        reader.click(".strip a[hreflang=en]").look("kosong-en");
        assertThat(reader.at("#wilayah")).hasValue("mayanau-tebing-tinggi");
        reader.click(".strip a[hreflang=id]");
        reader.type("#surel", "bukan surel").send("main form button");
        assertThat(reader.at("#e-surel")).isVisible();
        reader.look("salah");
        assertThat(reader.at("#wilayah")).hasValue("mayanau-tebing-tinggi");
        reader.type("#surel", address).send("main form button");
        assertThat(reader.at(".good")).containsText("Bila alamatnya benar");
        reader.look("surat-dijanjikan");
        reader.open("/en" + link(1)).look("konfirmasi-en");
        reader.open(link(1)).look("konfirmasi");
        reader.send("main form button");
        assertThat(reader.at("main")).containsText("kabar harian Desa Mayanau");
        reader.look("dikonfirmasi");
    }

    private static void looks(Visitor desk, String title) {
        desk.open("/meja/buletin").lookInBoth("kosong");
        desk.type("#pengantar-mingguan", "Kabar baik. ".repeat(30)).send("form[action$='/mingguan/pengantar'] button");
        assertThat(desk.at("#e-pengantar")).isVisible();
        desk.look("pengantar-terlalu-panjang");
        desk.type("#pengantar-harian", "Selamat pagi, warga Balangan.")
                .send("form[action$='/harian/pengantar'] button");
        assertThat(desk.at(".lockline.good")).isVisible();
        desk.at("section[aria-labelledby=l-harian] summary").click();
        assertThat(desk.at("section[aria-labelledby=l-harian]")).containsText(title);
        desk.look("pratinjau");
    }

    private void leaves(Visitor reader) {
        reader.open("/en" + link(2)).look("berhenti-en");
        reader.open(link(2)).look("berhenti");
        assertThat(reader.at("main")).containsText("kabar harian Desa Mayanau");
        reader.send("main form button");
        assertThat(reader.at("h1")).hasText("Anda sudah berhenti");
        reader.look("sudah-berhenti");
    }
}
