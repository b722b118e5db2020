package id.mymein.aspiration.mailbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import id.mymein.IntegrationTest;
import id.mymein.media.image.Samples;
import jakarta.mail.Flags;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

/** Letters in a real mailbox, whole, broken and hostile. */
@IntegrationTest
@ExtendWith(OutputCaptureExtension.class)
class MailboxTest {

    private static final String OWN = "aspirasi@mymein.test";

    /** Receipts are written, and leave when somebody takes them; here nobody does. */
    @DynamicPropertySource
    static void mail(DynamicPropertyRegistry properties) {
        properties.add("mymein.mail.host", () -> "127.0.0.1");
        properties.add("mymein.mail.port", () -> 9);
        properties.add("mymein.mail.every", () -> "1h");
    }

    @Autowired
    MailIntake intake;

    @Autowired
    JdbcClient jdbc;

    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_IMAP));
    private final String key = UUID.randomUUID().toString();
    private final String from = "warga-" + key + "@contoh.test";
    private GreenMailUser user;

    @BeforeEach
    void start() {
        server.start();
        user = server.setUser(OWN, OWN, "rahasia");
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    private Mailbox mailbox(String password) {
        return new Mailbox(
                new MailboxSettings(
                        "127.0.0.1", server.getImap().getPort(), OWN, password, "INBOX", Duration.ofMinutes(1)),
                intake);
    }

    private void read() {
        mailbox("rahasia").read();
    }

    private void deliver(byte[] raw) throws Exception {
        user.deliver(new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(raw)));
    }

    private void deliver(String headers, String body) throws Exception {
        deliver((headers + "\n\n" + body).replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8));
    }

    private String head(String subject) {
        return "From: Aminah Warga <" + from + ">\nTo: " + OWN + "\nSubject: " + subject + "\nMessage-ID: <"
                + UUID.randomUUID() + "@contoh.test>\nMIME-Version: 1.0";
    }

    private static String plain() {
        return "\nContent-Type: text/plain; charset=UTF-8";
    }

    private List<Map<String, String>> kept() {
        return jdbc.sql("""
                select a.id, a.title, a.body, a.kind, a.category, a.visibility, a.region, a.state, a.source
                from aspiration a join aspiration_sender s on s.aspiration_id = a.id
                where s.email = :from order by a.number""")
                .param("from", from)
                .query((row, n) -> Stream.of(
                                "id", "title", "body", "kind", "category", "visibility", "region", "state", "source")
                        .collect(Collectors.toMap(column -> column, column -> text(row, column))))
                .list();
    }

    private static String text(ResultSet row, String column) {
        try {
            return row.getString(column);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private Map<String, String> one() {
        assertThat(kept()).hasSize(1);
        return kept().getFirst();
    }

    private long receipts() {
        return jdbc.sql("""
                select count(*) from notification n join aspiration_sender s on s.aspiration_id = n.addressee
                where s.email = :from""").param("from", from).query(Long.class).single();
    }

    private List<Flags> flags() throws Exception {
        return server.getManagers().getImapHostManager().getInbox(user).getMessages().stream()
                .map(stored -> stored.getFlags())
                .toList();
    }

    @Test
    void aPlainLetterWaitsToBeVerifiedAndIsAnsweredOnce() throws Exception {
        deliver(
                head("Jalan rusak di Desa Mayanau") + plain(),
                "Jalan di depan sekolah berlubang dan dalam. " + key + "\n\n-- \nAminah, RT 3");
        read();
        read();
        assertThat(one())
                .containsEntry("title", "Jalan rusak di Desa Mayanau")
                .containsEntry("body", "Jalan di depan sekolah berlubang dan dalam. " + key)
                .containsEntry("kind", "COMPLAINT")
                .containsEntry("category", "infrastruktur")
                .containsEntry("visibility", "SECRET")
                .containsEntry("source", "EMAIL")
                .containsEntry("state", "RECEIVED");
        assertThat(one().get("region")).startsWith("63.11").hasSizeGreaterThan(5);
        assertThat(receipts()).isEqualTo(1);
        assertThat(flags()).allMatch(flags -> flags.contains(Flags.Flag.SEEN) && !flags.contains(Flags.Flag.FLAGGED));
    }

    @Test
    void maliciousHtmlBecomesItsWords() throws Exception {
        deliver(
                head("Lampu mati") + "\nContent-Type: text/html; charset=UTF-8",
                "<html><head><style>p{}</style></head><body onload='x()'><script>alert(1)</script><p>Lampu jalan mati "
                        + key + "</p><div>sudah <b>dua</b>\nminggu<img src=x onerror=alert(1)></div>"
                        + "<blockquote>yang lama</blockquote></body></html>");
        read();
        assertThat(one()).containsEntry("body", "Lampu jalan mati " + key + "\n\nsudah dua minggu");
    }

    @Test
    void thePhotoComesAlongAndOtherFilesDoNot() throws Exception {
        String photo =
                Base64.getMimeEncoder().encodeToString(Samples.withExif(Samples.jpeg(900, 600), Samples.tiff(1)));
        deliver(
                head("Jembatan miring") + "\nContent-Type: multipart/mixed; boundary=b",
                "--b\nContent-Type: multipart/alternative; boundary=c\n\n--c\nContent-Type: text/plain\n\nJembatan gantung miring "
                        + key + "\n--c\nContent-Type: text/html\n\n<p>tidak dua kali</p>\n--c--\n"
                        + "--b\nContent-Type: image/jpeg\nContent-Disposition: attachment; filename=a.jpg\n"
                        + "Content-Transfer-Encoding: base64\n\n" + photo + "\n"
                        + "--b\nContent-Type: image/png\nContent-Transfer-Encoding: base64\n\nYnVrYW4=\n"
                        + "--b\nContent-Type: application/octet-stream\nContent-Disposition: attachment; filename=a.exe\n\nMZ\n--b--\n");
        read();
        assertThat(one()).containsEntry("body", "Jembatan gantung miring " + key);
        assertThat(jdbc.sql("select count(*) from aspiration_photo where aspiration_id = :id")
                        .param("id", UUID.fromString(String.valueOf(one().get("id"))))
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void oldLettersAndUnknownAlphabetsAreRead() throws Exception {
        deliver((head("=?ISO-8859-1?Q?Caf=E9_tutup?=")
                        + "\nContent-Type: text/plain; charset=ISO-8859-1\n\nCafé di pasar tutup " + key)
                .getBytes(StandardCharsets.ISO_8859_1));
        deliver(
                head("Kedua") + "\nContent-Type: text/plain; charset=x-tidak-ada",
                "Café kedua juga sudah tutup " + key);
        read();
        assertThat(kept()).extracting(row -> row.get("title")).containsExactly("Café tutup", "Kedua");
        assertThat(kept())
                .extracting(row -> row.get("body"))
                .containsExactly("Café di pasar tutup " + key, "Café kedua juga sudah tutup " + key);
    }

    @Test
    void withoutASubjectTheFirstSentenceIsTheTitleAndALetterThatSaysNothingIsSetAside() throws Exception {
        deliver(head("").replace("Subject: \n", "") + plain(), "Sampah menumpuk di pasar. " + key);
        deliver(head("") + plain(), "");
        read();
        assertThat(one().get("title")).startsWith("Sampah menumpuk di pasar.");
        assertThat(flags().getLast().contains(Flags.Flag.FLAGGED)).isTrue();
    }

    @Test
    void brokenAndEnormousLettersDoNotHoldUpTheNext() throws Exception {
        deliver(head("Rusak") + "\nContent-Type: multipart/mixed; boundary=", "--\n\u0000\nContent-Type: ///\n\nx");
        deliver(head("Salah") + plain() + "\nContent-Transfer-Encoding: tidak-ada", "tidak dapat dibaca");
        deliver(head("Panjang") + plain(), "panjang sekali ".repeat(2_300_000));
        deliver(head("Sehat") + plain(), "Air ledeng mati sejak kemarin. " + key);
        read();
        assertThat(kept()).extracting(row -> row.get("title")).contains("Sehat").doesNotContain("Panjang", "Salah");
        assertThat(flags()).allMatch(flags -> flags.contains(Flags.Flag.SEEN));
        assertThat(flags().get(2).contains(Flags.Flag.FLAGGED)).isTrue();
    }

    @Test
    void whatAMachineWroteIsNeitherTakenInNorAnswered() throws Exception {
        for (String machine : List.of(
                "Auto-Submitted: auto-replied",
                "Precedence: bulk",
                "List-Id: <warta.contoh.test>",
                "Return-Path: <>",
                "X-MyMeIn-Notice: 1")) {
            deliver(head("Sedang cuti") + "\n" + machine + plain(), "Saya sedang tidak di kantor. " + key);
        }
        deliver(head("Diri sendiri").replace(from, OWN) + plain(), "Surat dari kotak ini sendiri. " + key);
        deliver(head("Gagal").replace(from, "MAILER-DAEMON@contoh.test") + plain(), "Tidak terkirim. " + key);
        read();
        assertThat(kept()).isEmpty();
        assertThat(jdbc.sql("select count(*) from aspiration where body like :key")
                        .param("key", "%" + key + "%")
                        .query(Long.class)
                        .single())
                .isZero();
        assertThat(flags()).hasSize(7).allMatch(flags -> flags.contains(Flags.Flag.SEEN));
    }

    @Test
    void theSameLetterTwiceIsOne() throws Exception {
        String head = head("Dua kali") + plain();
        deliver(head, "Selokan mampet dan berbau. " + key);
        deliver(head, "Selokan mampet dan berbau. " + key);
        read();
        assertThat(kept()).hasSize(1);
        assertThat(receipts()).isEqualTo(1);
    }

    @Test
    void oneAddressGetsAFewReceiptsADay() throws Exception {
        for (int n = 0; n < 8; n++) {
            deliver(head("Ke-" + n) + plain(), "Laporan yang berbeda lagi, nomor " + n + ". " + key);
        }
        read();
        assertThat(kept()).hasSize(8);
        assertThat(receipts()).isEqualTo(5);
    }

    @Test
    void aServerThatIsAwayOrRefusesIsTriedAgainLater(CapturedOutput output) throws Exception {
        deliver(head("Nanti") + plain(), "Listrik sering padam malam hari. " + key);
        Mailbox wrong = mailbox("salah");
        wrong.read();
        wrong.read();
        assertThat(kept()).isEmpty();
        assertThat(output.getAll().split("AuthenticationFailedException", -1)).hasSize(2);
        assertThat(output.getAll()).doesNotContain("salah\"").doesNotContain("rahasia");
        Mailbox right = mailbox("rahasia");
        server.stop();
        right.read();
        assertThat(output.getAll()).contains("cannot be read");
        assertThat(kept()).isEmpty();
    }

    @Test
    void nothingOfWhoWroteLeaksIntoTheLogOrTheCase(CapturedOutput output) throws Exception {
        String name = "Rahmawitri" + key.replace("-", "");
        deliver(
                head("Pungutan").replace("Aminah Warga", name) + plain(),
                "Ada pungutan di kantor itu.\n\nPada tanggal Sen, 23 Nov 2026 " + name + " <" + from
                        + ">\nmenulis:\n> lama");
        deliver(head("Rusak").replace("Aminah Warga", name) + plain() + "\nContent-Transfer-Encoding: tidak-ada", name);
        read();
        assertThat(one()).containsEntry("body", "Ada pungutan di kantor itu.");
        assertThat(output.getAll()).doesNotContain(name).doesNotContain(from);
        assertThat(jdbc.sql("select name from aspiration_sender where email = :from")
                        .param("from", from)
                        .query(String.class)
                        .single())
                .isEqualTo(name);
    }
}
