package id.mymein.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import id.mymein.aspiration.Answering;
import id.mymein.aspiration.Answering.Said;
import id.mymein.aspiration.Residents;
import id.mymein.aspiration.Residents.Cast;
import id.mymein.aspiration.Residents.Sent;
import java.io.IOException;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** A neighbour follows a report by letters: asks, confirms, is told, and leaves, with a real post office between. */
@BrowserTest
class AspirationFollowerJourneyTest {

    private static final int PORT = freePort();
    private static final Pattern LINK =
            Pattern.compile("http://localhost((?:/en)?/aspirasi/ikuti/(?:surat|berhenti)/[0-9a-f]{32})");
    private static final GreenMail POST = new GreenMail(new ServerSetup(PORT, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    @DynamicPropertySource
    static void mail(DynamicPropertyRegistry properties) {
        properties.add("mymein.mail.host", () -> "127.0.0.1");
        properties.add("mymein.mail.port", () -> PORT);
        properties.add("mymein.mail.from", () -> "meja@mymein.test");
        properties.add("mymein.mail.every", () -> "100ms");
    }

    @LocalServerPort
    int port;

    @Autowired
    Residents residents;

    @Autowired
    Answering answering;

    private final String address = "tetangga-" + UUID.randomUUID() + "@contoh.test";
    private Cast cast;

    @BeforeAll
    static void opens() {
        POST.start();
    }

    @AfterAll
    static void closes() {
        POST.stop();
    }

    @BeforeEach
    void offices() {
        cast = residents.cast();
    }

    @Test
    void fromAPhone() {
        follows("", Chromium.Screen.PHONE, true);
    }

    @Test
    void fromADesktop() {
        follows("", Chromium.Screen.DESKTOP, true);
    }

    @Test
    void fromAPhoneWithoutAScriptInEnglish() {
        follows("/en", Chromium.Screen.PHONE, false);
    }

    private void follows(String language, Chromium.Screen screen, boolean script) {
        Sent sent = residents.disposed(cast);
        String place = "/aspirasi/wilayah/mayanau-tebing-tinggi";
        try (var neighbour =
                new Visitor("tetangga" + language.replace('/', '-'), "http://localhost:" + port, screen, script)) {
            asks(neighbour, language + "/aspirasi/" + sent.number(), "perkara");
            confirms(neighbour, link(1));
            asks(neighbour, language + place, "wilayah");
            confirms(neighbour, link(2));
            answer(sent);
            leaves(neighbour, link(3), language + "/aspirasi/" + sent.number());
        }
    }

    private void asks(Visitor neighbour, String page, String field) {
        neighbour.open(page).click("a[href*='/aspirasi/ikuti?" + field + "=']").look("ikuti-" + field);
        neighbour.type("#surel", "tetangga(at)contoh").send("main form button");
        assertThat(neighbour.at("#e-surel")).isVisible();
        assertThat(neighbour.at("#surel")).hasValue("tetangga(at)contoh");
        neighbour.look("ikuti-salah-" + field);
        neighbour.type("#surel", address).send("main form button");
        assertThat(neighbour.at(".good")).isVisible();
        neighbour.look("ikuti-surat-" + field);
    }

    private static void confirms(Visitor neighbour, String link) {
        neighbour.open(link).look("ikuti-konfirmasi");
        neighbour.send("main form button");
        assertThat(neighbour.at(".good")).isVisible();
        neighbour.look("ikuti-terkonfirmasi");
    }

    private void answer(Sent sent) {
        Residents.done(answering.answer(
                cast.worker(), sent.id(), residents.version(sent), new Said("Kami perbaiki besok.", true, List.of())));
    }

    private static void leaves(Visitor neighbour, String link, String followed) {
        neighbour.open(link).look("ikuti-berhenti");
        assertThat(neighbour.at("main form").first().locator("a")).hasAttribute("href", followed);
        neighbour.send("main form button");
        assertThat(neighbour.at("main [role=status]")).isVisible();
        assertThat(neighbour.at("main section a")).hasCount(1);
        neighbour.look("ikuti-berhenti-satu");
        neighbour.send("form:has([value=semua]) button");
        assertThat(neighbour.at("main form")).hasCount(0);
        neighbour.look("ikuti-berhenti-semua");
        assertThat(neighbour.status(link)).isEqualTo(404);
        neighbour.look("ikuti-tidak-berlaku");
    }

    /** Of the so-manieth letter to the neighbour. */
    private String link(int number) {
        await().atMost(Duration.ofSeconds(30)).until(() -> letters().size() >= number);
        var found = LINK.matcher(letters().get(number - 1));
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private List<String> letters() {
        return Arrays.stream(POST.getReceivedMessages())
                .filter(letter ->
                        GreenMailUtil.getAddressList(recipients(letter)).contains(address))
                .map(GreenMailUtil::getBody)
                .toList();
    }

    private static jakarta.mail.Address[] recipients(jakarta.mail.internet.MimeMessage letter) {
        try {
            return letter.getAllRecipients();
        } catch (jakarta.mail.MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
