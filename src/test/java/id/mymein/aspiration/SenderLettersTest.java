package id.mymein.aspiration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import id.mymein.IntegrationTest;
import id.mymein.aspiration.Answering.Said;
import id.mymein.aspiration.Residents.Cast;
import id.mymein.aspiration.Residents.Sent;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Letters to senders through a real SMTP server, by the job that sends them in service. */
@IntegrationTest
@ExtendWith(OutputCaptureExtension.class)
class SenderLettersTest {

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
    Residents residents;

    @Autowired
    Answering answering;

    @Autowired
    Merging merging;

    @Autowired
    SenderDesk sender;

    @Autowired
    JdbcClient jdbc;

    private final GreenMail server = new GreenMail(new ServerSetup(PORT, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private final String address = "warga-" + UUID.randomUUID() + "@contoh.test";
    private Cast cast;

    @BeforeEach
    void people() {
        cast = residents.cast();
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    private Sent send(Visibility visibility, String language, String to) {
        Sending whole = Residents.sending("Jembatan gantung miring, berbahaya dilewati.", visibility, "Nama Rahasia");
        return residents.send(new Sending(
                whole.submission(),
                whole.source(),
                whole.kind(),
                whole.category(),
                whole.guessed(),
                visibility,
                whole.region(),
                whole.place(),
                null,
                null,
                whole.title(),
                whole.body(),
                List.of(),
                new Sending.Who("Nama Rahasia", to, "0812 3456 7890", language, "", null),
                whole.spam()));
    }

    private List<String> letters(String to, int count) {
        await().atMost(Duration.ofSeconds(20)).until(() -> to(to).size() >= count);
        return to(to);
    }

    private List<String> to(String to) {
        return Arrays.stream(server.getReceivedMessages())
                .filter(letter -> recipient(letter).equals(to))
                .map(SenderLettersTest::text)
                .toList();
    }

    private static String recipient(MimeMessage letter) {
        try {
            return letter.getAllRecipients()[0].toString();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String text(MimeMessage letter) {
        try {
            return letter.getSubject() + "\n" + letter.getContent();
        } catch (MessagingException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private void answer(Sent sent, String words) {
        Residents.done(
                answering.answer(cast.worker(), sent.id(), residents.version(sent), new Said(words, true, List.of())));
    }

    @Test
    void everyStepThatConcernsTheSenderIsALetterInItsLanguageWithTheCode() {
        server.start();
        Sent sent = send(Visibility.PUBLIC, "en", address);
        residents.dispose(cast, sent, cast.office());
        answer(sent, "Kami perbaiki besok.");
        List<String> letters = letters(address, 3);
        assertThat(letters.getFirst())
                .startsWith("We received: Jembatan gantung miring")
                .contains("http://localhost/en/aspirasi/tanda-terima/"
                        + sent.code().shown("BLG"));
        assertThat(letters.get(1)).startsWith("Forwarded to an office");
        assertThat(letters.get(2)).startsWith("Answered:").contains("Kami perbaiki besok.");
        assertThat(letters).noneMatch(letter -> letter.contains("Nama Rahasia"));
    }

    @Test
    void ofASecretOneItSaysThatThereIsNews() {
        server.start();
        Sent sent = send(Visibility.SECRET, "id", address);
        residents.dispose(cast, sent, cast.office());
        answer(sent, "Isi jawaban yang rahasia.");
        assertThat(letters(address, 3))
                .allSatisfy(letter -> assertThat(letter)
                        .startsWith("Ada kabar untuk laporan Anda nomor " + sent.number())
                        .doesNotContain("Jembatan", "Isi jawaban", "Nama Rahasia"));
    }

    @Test
    void everySenderOfWhatWasMergedIsToldWhenTheOtherMoves() {
        server.start();
        Sent target = send(Visibility.PUBLIC, "id", address);
        residents.dispose(cast, target, cast.office());
        List<String> others = List.of("satu-" + address, "dua-" + address);
        for (String other : others) {
            Sent merged = send(Visibility.ANONYMOUS, "id", other);
            Residents.done(merging.merge(cast.verifier(), merged.id(), residents.version(merged), target.number()));
        }
        answer(target, "Kami perbaiki besok.");
        for (String other : others) {
            assertThat(letters(other, 3))
                    .anySatisfy(letter -> assertThat(letter).startsWith("Digabung"))
                    .anySatisfy(
                            letter -> assertThat(letter).startsWith("Dijawab").contains("Kami perbaiki besok."))
                    .noneMatch(letter -> letter.contains(target.code().shown("BLG")));
        }
    }

    @Test
    void whatTheSenderDoesItselfIsNoLetter() {
        server.start();
        Sent sent = send(Visibility.PUBLIC, "id", address);
        letters(address, 1);
        Residents.done(sender.withdraw(sent.code(), ""));
        assertThat(written(sent)).isEqualTo(1);
    }

    private long written(Sent sent) {
        return jdbc.sql("select count(*) from notification where addressee = :id")
                .param("id", sent.id().value())
                .query(Long.class)
                .single();
    }

    @Test
    void anErasedSenderIsNotWrittenToAndNothingOfItIsKeptOrLogged(CapturedOutput output) {
        Sent sent = send(Visibility.PUBLIC, "id", address);
        await().atMost(Duration.ofSeconds(20)).until(() -> attempts(sent) >= 2);
        jdbc.sql("update aspiration_sender set name = '', email = '', phone = '', code = '' where aspiration_id = :id")
                .param("id", sent.id().value())
                .update();
        server.start();
        await().atMost(Duration.ofSeconds(20)).until(() -> state(sent).equals("NONE"));
        assertThat(to(address)).isEmpty();
        assertThat(output.getAll()).doesNotContain(address, sent.code().symbols());
        assertThat(jdbc.sql("select n::text from notification n where addressee = :id")
                        .param("id", sent.id().value())
                        .query(String.class)
                        .single())
                .doesNotContain(address, sent.code().symbols(), "Nama Rahasia");
    }

    private int attempts(Sent sent) {
        return jdbc.sql("select max(mail_attempts) from notification where addressee = :id")
                .param("id", sent.id().value())
                .query(Integer.class)
                .single();
    }

    private String state(Sent sent) {
        return jdbc.sql("select mail_state from notification where addressee = :id")
                .param("id", sent.id().value())
                .query(String.class)
                .single();
    }

    @Test
    void whoGaveNoAddressIsNotWrittenTo() {
        Sent sent = send(Visibility.PUBLIC, "id", "");
        assertThat(written(sent)).isZero();
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
