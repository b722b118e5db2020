package id.mymein.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import id.mymein.IntegrationTest;
import id.mymein.People;
import id.mymein.identity.Actor;
import id.mymein.identity.EmailChanged;
import id.mymein.identity.OfficeKind;
import id.mymein.identity.Role;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.transaction.support.TransactionOperations;

/** Notices by e-mail through a real SMTP server, by the job that sends them in service. */
@IntegrationTest
class MailingTest {

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
    Notifier notifier;

    @Autowired
    TransactionOperations transactions;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    JdbcClient database;

    final GreenMail server = new GreenMail(new ServerSetup(PORT, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    Actor reader;

    @BeforeEach
    void someone() {
        reader = people.person(OfficeKind.VILLAGE_GOVERNMENT, "63.11.01.2001", Role.CONTRIBUTOR);
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void aNoticeLeavesInTheReadersLanguageWithALink() throws Exception {
        server.start();
        tell("Pasar “Paringin”\r\nBcc: orang@contoh.test");
        MimeMessage letter = received();
        assertThat(letter.getSubject()).isEqualTo("Pasar “Paringin” Bcc: orang@contoh.test belum dibaca");
        assertThat(letter.getFrom()[0].toString()).isEqualTo("meja@mymein.test");
        assertThat(letter.getAllRecipients()).hasSize(1);
        assertThat(letter.getContentType()).startsWith("text/plain");
        assertThat(letter.getContent().toString()).contains("Halo " + reader.name(), "http://localhost/meja/berita/1");
        await().untilAsserted(() -> assertThat(state()).isEqualTo("SENT"));
    }

    @Test
    void anEnglishReaderIsWrittenToInEnglish() throws Exception {
        server.start();
        database.sql("update account set language = 'en' where id = ?")
                .param(reader.account().value())
                .update();
        tell("Three");
        assertThat(received().getSubject()).isEqualTo("Three unread");
    }

    @Test
    void aServerThatIsAwayIsTriedAgain() throws Exception {
        tell("Satu");
        await().atMost(Duration.ofSeconds(20)).until(() -> attempts() >= 2);
        assertThat(state()).isEqualTo("WAITING");
        server.start();
        assertThat(received().getSubject()).isEqualTo("Satu belum dibaca");
        await().untilAsserted(() -> assertThat(state()).isEqualTo("SENT"));
        assertThat(mine()).hasSize(1);
    }

    @Test
    void afterTwelveAttemptsItIsGivenUp() {
        tell("Satu");
        database.sql("update notification set mail_attempts = ? where account = ?")
                .params(Outbox.ATTEMPTS - 1, reader.account().value())
                .update();
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(state()).isEqualTo("GIVEN_UP"));
        assertThat(database.sql("select mail_error from notification where account = ?")
                        .param(reader.account().value())
                        .query(String.class)
                        .single())
                .isNotBlank();
    }

    @Test
    void whoHasNoAddressGetsNoLetter() {
        database.sql("update account set email = '' where id = ?")
                .param(reader.account().value())
                .update();
        server.start();
        tell("Satu");
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(state()).isEqualTo("NONE"));
        assertThat(mine()).isEmpty();
    }

    @Test
    void aChangedAddressIsToldToTheOldOne() throws Exception {
        server.start();
        String before = reader.name().replace("Orang ", "") + "@lama.test";
        transactions.executeWithoutResult(t -> events.publishEvent(new EmailChanged(reader.account(), before)));
        assertThat(received().getSubject()).startsWith("Alamat surel akun MyMeIn Anda diganti");
        assertThat(received().getAllRecipients()).extracting(Object::toString).containsExactly(before);
    }

    private void tell(String argument) {
        transactions.executeWithoutResult(
                t -> notifier.tell(reader.account(), Notice.of("notification.unread", "/meja/berita/1", argument)));
    }

    private MimeMessage received() {
        await().atMost(Duration.ofSeconds(20)).until(() -> !mine().isEmpty());
        return mine().getFirst();
    }

    /** Letters of other tests may still be on their way. */
    private List<MimeMessage> mine() {
        return Arrays.stream(server.getReceivedMessages())
                .filter(letter -> address(letter).contains(reader.name().replace("Orang ", "")))
                .toList();
    }

    private static String address(MimeMessage letter) {
        try {
            return letter.getAllRecipients()[0].toString();
        } catch (jakarta.mail.MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private String state() {
        return database.sql("select mail_state from notification where account = ?")
                .param(reader.account().value())
                .query(String.class)
                .single();
    }

    private int attempts() {
        return database.sql("select mail_attempts from notification where account = ?")
                .param(reader.account().value())
                .query(Integer.class)
                .single();
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
