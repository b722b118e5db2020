package id.mymein.aspiration.follow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import id.mymein.IntegrationTest;
import id.mymein.aspiration.Answering;
import id.mymein.aspiration.Answering.Said;
import id.mymein.aspiration.Merging;
import id.mymein.aspiration.Residents;
import id.mymein.aspiration.Residents.Cast;
import id.mymein.aspiration.Residents.Sent;
import id.mymein.notification.optin.OptIns;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.MockMvc;

/** Following by letters through a real SMTP server: asked for, confirmed, told, left. */
@IntegrationTest
class FollowingTest {

    private static final int PORT = freePort();
    private static final Pattern LINK =
            Pattern.compile("http://localhost((?:/en)?/aspirasi/ikuti/(?:surat|berhenti)/[0-9a-f]{32})");

    @DynamicPropertySource
    static void mail(DynamicPropertyRegistry properties) {
        properties.add("mymein.mail.host", () -> "127.0.0.1");
        properties.add("mymein.mail.port", () -> PORT);
        properties.add("mymein.mail.from", () -> "meja@mymein.test");
        properties.add("mymein.mail.retry", () -> "100ms");
        properties.add("mymein.mail.every", () -> "100ms");
    }

    @Autowired
    MockMvc web;

    @Autowired
    Residents residents;

    @Autowired
    Answering answering;

    @Autowired
    Merging merging;

    @Autowired
    OptIns optIns;

    @Autowired
    Digests digests;

    @Autowired
    JdbcClient jdbc;

    private final GreenMail server = new GreenMail(new ServerSetup(PORT, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private final String address = "tetangga-" + UUID.randomUUID() + "@contoh.test";
    private Cast cast;

    @BeforeEach
    void start() {
        server.start();
        cast = residents.cast();
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    private MockHttpServletResponse ask(String field, String value, String email) throws Exception {
        return web.perform(post("/aspirasi/ikuti")
                        .param(field, value)
                        .param("surel", email)
                        .with(csrf()))
                .andReturn()
                .getResponse();
    }

    private MockHttpServletResponse open(String path) throws Exception {
        return web.perform(get(path)).andReturn().getResponse();
    }

    /** As a mail program or a page does, without a session and without a token. */
    private MockHttpServletResponse press(String path, String... fields) throws Exception {
        var request = post(path);
        for (int n = 0; n < fields.length; n += 2) {
            request.param(fields[n], fields[n + 1]);
        }
        return web.perform(request).andReturn().getResponse();
    }

    private MimeMessage letter(int number) {
        await().atMost(Duration.ofSeconds(20)).until(() -> letters().size() >= number);
        return letters().get(number - 1);
    }

    private List<MimeMessage> letters() {
        return Arrays.stream(server.getReceivedMessages())
                .filter(letter -> to(letter).equals(address))
                .toList();
    }

    private static String to(MimeMessage letter) {
        try {
            return letter.getAllRecipients()[0].toString();
        } catch (jakarta.mail.MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String link(MimeMessage letter) throws Exception {
        Matcher link = LINK.matcher(letter.getContent().toString());
        assertThat(link.find()).isTrue();
        return link.group(1);
    }

    private void follow(String field, String value, int letter) throws Exception {
        assertThat(ask(field, value, address).getStatus()).isEqualTo(303);
        assertThat(press(link(letter(letter))).getStatus()).isEqualTo(303);
    }

    private void answer(Sent sent, String words) {
        Residents.done(
                answering.answer(cast.worker(), sent.id(), residents.version(sent), new Said(words, true, List.of())));
    }

    private long kept() {
        return jdbc.sql(
                        "select count(*) from mail_reader r left join mail_opt_in o on o.reader_id = r.id where email = :email")
                .param("email", address)
                .query(Long.class)
                .single();
    }

    private long confirmed() {
        return jdbc.sql("""
                select count(*) from mail_opt_in o join mail_reader r on r.id = o.reader_id
                where email = :email and confirmed_at is not null""").param("email", address).query(Long.class).single();
    }

    private long written() {
        return jdbc.sql("""
                select count(*) from notification n join mail_opt_in o on o.id = n.addressee
                join mail_reader r on r.id = o.reader_id where email = :email""").param("email", address).query(Long.class).single();
    }

    @Test
    void whoConfirmsGetsALetterAtAPublicStepAndLeavesByOneClick() throws Exception {
        Sent sent = residents.disposed(cast);
        String number = String.valueOf(sent.number());
        assertThat(ask("perkara", number, address).getHeader("Location"))
                .isEqualTo("/aspirasi/ikuti?perkara=" + number + "&pesan=surat");
        MimeMessage asked = letter(1);
        assertThat(asked.getHeader("List-Unsubscribe")).isNull();
        String confirm = link(asked);
        assertThat(open(confirm).getStatus()).isEqualTo(200);
        assertThat(confirmed()).isZero();
        assertThat(press(confirm).getStatus()).isEqualTo(303);
        assertThat(press(confirm).getStatus()).isEqualTo(303);
        assertThat(confirmed()).isEqualTo(1);

        answer(sent, "Kami perbaiki besok.");
        MimeMessage told = letter(2);
        assertThat(told.getSubject()).startsWith("Dijawab: Jalan berlubang di depan sekolah");
        assertThat(told.getContent().toString())
                .contains("Kami perbaiki besok.", "http://localhost/aspirasi/" + number)
                .doesNotContain("siti@contoh.test", sent.code().symbols());
        String leave = link(told);
        assertThat(told.getHeader("List-Unsubscribe")).containsExactly("<http://localhost" + leave + ">");
        assertThat(told.getHeader("List-Unsubscribe-Post")).containsExactly("List-Unsubscribe=One-Click");
        assertThat(open(leave).getStatus()).isEqualTo(200);
        assertThat(confirmed()).isEqualTo(1);
        assertThat(press(leave, "List-Unsubscribe", "One-Click").getStatus()).isEqualTo(200);
        assertThat(press(leave, "List-Unsubscribe", "One-Click").getStatus()).isEqualTo(200);
        assertThat(kept()).isZero();
        assertThat(open(leave).getStatus()).isEqualTo(404);
    }

    @Test
    void noAnswerTellsWhetherAnAddressIsKnownAndNobodyIsFlooded() throws Exception {
        String number = String.valueOf(residents.disposed(cast).number());
        follow("perkara", number, 1);
        String known = ask("perkara", number, address).getHeader("Location");
        assertThat(ask("perkara", number, "baru-" + address).getHeader("Location"))
                .isEqualTo(known);
        assertThat(written()).isEqualTo(1);
        for (int n = 0; n < 6; n++) {
            ask("perkara", String.valueOf(residents.disposed(cast).number()), address);
        }
        assertThat(written()).isEqualTo(5);
    }

    @Test
    void whatIsNotConfirmedWithinThreeDaysIsErased() throws Exception {
        ask("wilayah", "mayanau-tebing-tinggi", address);
        String confirm = link(letter(1));
        optIns.clean();
        assertThat(kept()).isEqualTo(1);
        jdbc.sql("""
                update mail_opt_in o set asked_at = asked_at - interval '3 days'
                from mail_reader r where r.id = o.reader_id and email = :email""").param("email", address).update();
        optIns.clean();
        assertThat(kept()).isZero();
        assertThat(press(confirm).getStatus()).isEqualTo(404);
        assertThat(open(confirm).getContentAsString(StandardCharsets.UTF_8)).contains("Tautan ini tidak berlaku");
    }

    @Test
    void aPlaceIsToldOnceADay() throws Exception {
        follow("wilayah", "mayanau-tebing-tinggi", 1);
        Sent sent = residents.answered(cast);
        digests.run();
        assertThat(written()).isEqualTo(1);
        // As if all that had been two days ago.
        jdbc.sql("update mail_opt_in set told_until = told_until - interval '2 days' where told_until is not null")
                .update();
        jdbc.sql("update aspiration_step set taken_at = taken_at - interval '25 hours' where aspiration_id = :id")
                .param("id", sent.id().value())
                .update();
        digests.run();
        digests.run();
        assertThat(written()).isEqualTo(2);
        MimeMessage told = letter(2);
        assertThat(told.getSubject()).isEqualTo("Kabar aspirasi Desa Mayanau");
        assertThat(told.getContent().toString()).contains("http://localhost/aspirasi/" + sent.number());
        assertThat(press(link(told), "apa", "semua").getStatus()).isEqualTo(303);
        assertThat(kept()).isZero();
    }

    @Test
    void whoFollowsOneThatIsMergedFollowsTheOtherAndOnceOnly() throws Exception {
        Sent main = residents.disposed(cast);
        Sent merged = residents.disposed(cast);
        follow("perkara", String.valueOf(main.number()), 1);
        follow("perkara", String.valueOf(merged.number()), 2);
        Residents.done(merging.merge(cast.verifier(), merged.id(), residents.version(merged), main.number()));
        answer(main, "Kami perbaiki besok.");
        assertThat(letter(3).getSubject()).startsWith("Dijawab");
        assertThat(written()).isEqualTo(3);
        assertThat(confirmed()).isEqualTo(2);
    }

    @Test
    void whatThePublicMayNotReadAnyMoreEndsSilently() throws Exception {
        Sent sent = residents.disposed(cast);
        follow("perkara", String.valueOf(sent.number()), 1);
        jdbc.sql("update aspiration set visibility = 'SECRET' where id = :id")
                .param("id", sent.id().value())
                .update();
        digests.end();
        assertThat(kept()).isZero();
    }

    @Test
    void whatWasFollowedIsErasedWithTheAddress() throws Exception {
        follow("kategori", "infrastruktur", 1);
        optIns.forget(address.toUpperCase(java.util.Locale.ROOT));
        assertThat(kept()).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "siti",
                "siti@contoh",
                "a,b@contoh.id",
                "siti@contoh.id\r\nBcc: lain@contoh.id",
                "siti@contoh.id,lain@contoh.id",
                "<siti@contoh.id>",
                "a..b@contoh.id"
            })
    void whatIsNoAddressIsAskedForAgain(String typed) throws Exception {
        var answer = ask("kategori", "infrastruktur", typed);
        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentAsString(StandardCharsets.UTF_8)).contains("e-surel");
    }

    @Test
    void anEnormousAddressIsAskedForAgain() throws Exception {
        assertThat(ask("kategori", "infrastruktur", "a".repeat(100_000) + "@contoh.id")
                        .getStatus())
                .isEqualTo(422);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "perkara=999999999",
                "perkara=0",
                "perkara=x",
                "wilayah=tidak-ada",
                "kategori=tidak-ada",
                "perkara=99999999999999999999999"
            })
    void whatDoesNotExistIsNotFound(String query) throws Exception {
        assertThat(open("/aspirasi/ikuti?" + query).getStatus()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/aspirasi/ikuti/surat/", "/en/aspirasi/ikuti/berhenti/"})
    void aMistypedLinkHasAClearPage(String path) throws Exception {
        assertThat(open(path + "abc").getStatus()).isEqualTo(404);
        assertThat(open(path + "abc").getHeader("Referrer-Policy")).isEqualTo("no-referrer");
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
