package id.mymein.watching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import id.mymein.IntegrationTest;
import id.mymein.People;
import id.mymein.identity.Actor;
import id.mymein.identity.OfficeKind;
import id.mymein.identity.Role;
import id.mymein.newsroom.Newsdesk;
import id.mymein.newsroom.StoryId;
import id.mymein.notification.Addressees;
import id.mymein.notification.Notice;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.ServerSocket;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The letter of the week through a real SMTP server. */
@IntegrationTest
class DigestTest {

    private static final int PORT = freePort();

    @DynamicPropertySource
    static void mail(DynamicPropertyRegistry properties) {
        properties.add("mymein.mail.host", () -> "127.0.0.1");
        properties.add("mymein.mail.port", () -> PORT);
        properties.add("mymein.mail.from", () -> "meja@mymein.test");
        properties.add("mymein.mail.retry", () -> "100ms");
        properties.add("mymein.mail.every", () -> "100ms");
    }

    @Autowired
    People people;

    @Autowired
    Newsdesk newsdesk;

    @Autowired
    Watching watching;

    @Autowired
    Digest digest;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    private final GreenMail server = new GreenMail(new ServerSetup(PORT, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private Actor village;

    @BeforeEach
    void start() {
        server.start();
        village = people.person(OfficeKind.VILLAGE_GOVERNMENT, "63.11.08.2005", Role.CONTRIBUTOR);
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    /** As if the last letter had left that long ago. */
    private void told(Duration ago) {
        assertThat(jdbc.sql("update watch_choice set digest_at = :at where account_id = :account and digest")
                        .param("at", clock.instant().minus(ago).atOffset(ZoneOffset.UTC))
                        .param("account", village.account().value())
                        .update())
                .isOne();
    }

    private List<MimeMessage> letters() {
        return Arrays.stream(server.getReceivedMessages())
                .filter(letter -> to(letter).equals(village.name().replace("Orang ", "") + "@contoh.test"))
                .toList();
    }

    private static String to(MimeMessage letter) {
        try {
            return letter.getAllRecipients()[0].toString();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private String title(StoryId story) {
        return watching.find(village, story).title();
    }

    private void nothingWaits() {
        await().atMost(Duration.ofSeconds(20))
                .until(() -> jdbc.sql(
                                        "select count(*) from notification where addressee = :account and mail_state = 'WAITING'")
                                .param("account", village.account().value())
                                .query(Long.class)
                                .single()
                        == 0);
    }

    @Test
    void oneLetterAWeekForWhoAskedForIt() throws Exception {
        StoryId story = newsdesk.published(newsdesk.cast(), Newsdesk.content(Newsdesk.unique("Rangkuman")));
        digest.send();
        watching.choose(village, new Choice(Reach.OWN, List.of(), true));
        digest.send();
        nothingWaits();
        assertThat(letters()).as("only from the next Monday on").isEmpty();
        told(Duration.ofDays(8));
        digest.send();
        digest.send();
        await().atMost(Duration.ofSeconds(20)).until(() -> !letters().isEmpty());
        nothingWaits();
        assertThat(letters()).hasSize(1);
        assertThat(letters().getFirst().getContent().toString())
                .contains("Halo " + village.name(), title(story), "http://localhost/", WatchPaths.WATCH);
    }

    @Test
    void whoLeavesOrHasNothingToReadGetsNone() {
        newsdesk.published(newsdesk.cast(), Newsdesk.content(Newsdesk.unique("Berhenti")));
        watching.choose(village, new Choice(Reach.OWN, List.of(), true));
        assertThat(letter(Duration.ofDays(7))).isPresent();
        assertThat(letter(Duration.ZERO)).as("nothing since then").isEmpty();
        watching.choose(village, new Choice(Reach.OWN, List.of("olahraga"), true));
        assertThat(letter(Duration.ofMinutes(5))).as("nothing of that kind").isEmpty();
        watching.choose(village, new Choice(Reach.OWN, List.of(), false));
        assertThat(letter(Duration.ofDays(7))).as("no longer wanted").isEmpty();
    }

    private Optional<Addressees.Mail> letter(Duration since) {
        String from = clock.instant().minus(since).toString();
        return digest.write(village.account().value(), Notice.of("watching.told.digest", WatchPaths.WATCH, from));
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
