package id.mymein.newsletter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import id.mymein.newsroom.Newsdesk;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.MockMvc;

/** One application with a mail server for all tests of the newsletter; editions are made when a test wants one. */
abstract class Postal {

    static final SmtpSink SERVER = new SmtpSink(0, true);
    static final Pattern LINK = Pattern.compile("http://localhost((?:/en)?/langganan/(?:surat|berhenti)/[0-9a-f]{32})");

    @DynamicPropertySource
    static void mail(DynamicPropertyRegistry properties) {
        properties.add("mymein.mail.host", () -> "127.0.0.1");
        properties.add("mymein.mail.port", SERVER::port);
        properties.add("mymein.mail.from", () -> "meja@mymein.test");
        properties.add("mymein.mail.every", () -> "100ms");
        properties.add("mymein.newsletter.every", () -> "1h");
        properties.add("mymein.newsletter.a-minute", () -> "0");
        properties.add("mymein.newsletter.bounce.address", () -> "pantul@mymein.test");
    }

    @Autowired
    MockMvc web;

    @Autowired
    Newsdesk newsdesk;

    @Autowired
    Assembly assembly;

    @Autowired
    Preparing preparing;

    @Autowired
    Sending sending;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    /** Nobody's but this test's. */
    final String address = "pembaca-" + UUID.randomUUID() + "@contoh.test";

    @BeforeEach
    void othersHaveLeft() {
        jdbc.sql("delete from mail_opt_in where kind = 'newsletter'").update();
        jdbc.sql("update newsletter_letter set state = 'LEFT' where state in ('WAITING', 'SENDING')")
                .update();
        jdbc.sql("update newsletter_plan set paused = false, introduction = ''").update();
    }

    MockHttpServletResponse open(String path) throws Exception {
        return web.perform(get(path)).andReturn().getResponse();
    }

    /** As a mail program or a page does, without a session and without a token. */
    MockHttpServletResponse press(String path, String... fields) throws Exception {
        var request = post(path);
        for (int n = 0; n < fields.length; n += 2) {
            request.param(fields[n], fields[n + 1]);
        }
        return web.perform(request).andReturn().getResponse();
    }

    MockHttpServletResponse ask(String email, Map<String, String> fields, String... categories) throws Exception {
        var request = post("/langganan").with(csrf()).param("surel", email).param("kategori", categories);
        fields.forEach(request::param);
        return web.perform(request).andReturn().getResponse();
    }

    void subscribe(String email, String often, String place, String... categories) throws Exception {
        int before = mails(email).size();
        assertThat(ask(email, Map.of("kerap", often, "wilayah", place), categories)
                        .getStatus())
                .isEqualTo(303);
        await().atMost(Duration.ofSeconds(20)).until(() -> mails(email).size() > before);
        assertThat(press(link(plain(letters(email).getLast()))).getStatus()).isEqualTo(303);
    }

    /** Makes an edition of what was published until now, and sends it. */
    Edition sent(Frequency frequency) {
        Edition edition = made(frequency);
        sending.run();
        return edition;
    }

    Edition made(Frequency frequency) {
        Edition edition = assembly.make(frequency, Instant.now(clock)).orElseThrow();
        preparing.run();
        return edition;
    }

    static List<SmtpSink.Mail> mails(String email) {
        return SERVER.mails().stream().filter(mail -> mail.to().equals(email)).toList();
    }

    static List<MimeMessage> letters(String email) {
        return mails(email).stream().map(mail -> parsed(mail.raw())).toList();
    }

    static MimeMessage parsed(String raw) {
        try {
            return new MimeMessage(
                    Session.getInstance(new Properties()),
                    new ByteArrayInputStream(raw.getBytes(StandardCharsets.UTF_8)));
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    static String plain(MimeMessage letter) throws MessagingException, IOException {
        return letter.getContent() instanceof MimeMultipart both
                ? part(both, 0)
                : letter.getContent().toString();
    }

    static String html(MimeMessage letter) throws MessagingException, IOException {
        return part((MimeMultipart) letter.getContent(), 1);
    }

    private static String part(MimeMultipart both, int number) throws MessagingException, IOException {
        BodyPart part = both.getBodyPart(number);
        return part.getContent().toString();
    }

    static String link(String text) {
        Matcher link = LINK.matcher(text);
        assertThat(link.find()).as(text).isTrue();
        return link.group(1);
    }

    long wishes(String email) {
        return jdbc.sql("""
                select count(*) from mail_opt_in o join mail_reader r on r.id = o.reader_id
                where r.email = :email and o.confirmed_at is not null""").param("email", email).query(Long.class).single();
    }

    long kept(String email) {
        return jdbc.sql("select count(*) from mail_reader where email = :email")
                .param("email", email)
                .query(Long.class)
                .single();
    }

    /** What became of the reader's copies, oldest first. */
    List<String> states(String email) {
        return jdbc.sql("""
                select l.state from newsletter_letter l join mail_reader r on r.id = l.reader
                where r.email = :email order by l.id""")
                .param("email", email)
                .query((row, n) -> row.getString("state"))
                .list();
    }
}
