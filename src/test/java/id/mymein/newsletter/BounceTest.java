package id.mymein.newsletter;

import static id.mymein.newsroom.Newsdesk.content;
import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import id.mymein.IntegrationTest;
import id.mymein.newsroom.Newsdesk;
import id.mymein.notification.mailbox.ImapMailbox.Outcome;
import java.time.DayOfWeek;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Letters that come back: as servers report it, and as somebody would who wants to end the letters of others. */
@IntegrationTest
class BounceTest extends Postal {

    @Autowired
    BounceMailbox mailbox;

    @Autowired
    Bounces bounces;

    @Autowired
    BounceTag tags;

    private SmtpSink.Mail letter;

    @BeforeEach
    void aLetterHasGoneOut() throws Exception {
        subscribe(address, "harian", "");
        letter = next();
    }

    private SmtpSink.Mail next() {
        newsdesk.published(newsdesk.cast(), content(Newsdesk.unique("Kabar")));
        sent(Frequency.DAILY);
        return mails(address).getLast();
    }

    /** As RFC 3464 has it; the original's headers come along. */
    private static String report(String to, String action, String status, String original) {
        return "From: MAILER-DAEMON@contoh.test\r\nTo: " + to
                + "\r\nSubject: Undelivered\r\nMIME-Version: 1.0\r\n"
                + "Content-Type: multipart/report; report-type=delivery-status; boundary=b\r\n\r\n"
                + "--b\r\nContent-Type: text/plain\r\n\r\nSorry.\r\n"
                + "--b\r\nContent-Type: message/delivery-status\r\n\r\n"
                + "Reporting-MTA: dns; contoh.test\r\n\r\nFinal-Recipient: rfc822; x@contoh.test\r\nAction: " + action
                + "\r\nStatus: " + status + "\r\n\r\n"
                + "--b\r\nContent-Type: text/rfc822-headers\r\n\r\n" + original + "\r\n--b--\r\n";
    }

    private Outcome take(String raw) throws Exception {
        return mailbox.take(parsed(raw));
    }

    @Test
    void theEnvelopeOfALetterNamesItWithASign() {
        assertThat(letter.envelope()).matches("pantul\\+[0-9a-v]{30,42}@mymein\\.test");
        assertThat(letter.envelope().indexOf('@')).isLessThanOrEqualTo(64);
        assertThat(tags.in(letter.envelope())).isPresent();
        assertThat(tags.in(letter.envelope().toUpperCase(java.util.Locale.ROOT)))
                .isPresent();
    }

    @Test
    void anAddressThatDoesNotExistIsErasedAtOnce() throws Exception {
        assertThat(take(report(letter.envelope(), "failed", "5.1.1", ""))).isEqualTo(Outcome.TAKEN);
        assertThat(kept(address)).isZero();
    }

    @Test
    void aServerThatDropsTheTagIsUnderstoodByTheOriginalsHeaders() throws Exception {
        String id = parsed(letter.raw()).getMessageID();
        assertThat(take(report("pantul@mymein.test", "failed", "5.1.1", "Message-ID: " + id + "\r\n")))
                .isEqualTo(Outcome.TAKEN);
        assertThat(kept(address)).isZero();
    }

    @Test
    void threeSoftReturnsInFourteenDaysEndItAndTheSameLetterCountsOnce() throws Exception {
        take(report(letter.envelope(), "failed", "4.2.2", ""));
        take(report(letter.envelope(), "failed", "5.2.2", ""));
        take(report(next().envelope(), "failed", "5.2.2", ""));
        assertThat(kept(address)).isEqualTo(1);
        jdbc.sql("""
                update newsletter_bounce b set at = at - interval '15 days' from mail_reader r
                where r.id = b.reader and r.email = :email""").param("email", address).update();
        take(report(next().envelope(), "failed", "4.2.2", ""));
        take(report(next().envelope(), "failed", "4.2.2", ""));
        assertThat(kept(address)).isEqualTo(1);
        take(report(next().envelope(), "failed", "4.2.2", ""));
        assertThat(kept(address)).isZero();
    }

    @Test
    void aForgedReportEndsNobodysLetters() throws Exception {
        String tag = letter.envelope()
                .substring("pantul+".length(), letter.envelope().indexOf('@'));
        char last = tag.charAt(tag.length() - 1);
        String forged = tag.substring(0, tag.length() - 1) + (last == '0' ? '1' : '0');
        String id = jdbc.sql(
                        "select l.id from newsletter_letter l join mail_reader r on r.id = l.reader where r.email = :email")
                .param("email", address)
                .query(UUID.class)
                .single()
                .toString();
        for (String to : new String[] {
            "pantul+" + forged + "@mymein.test",
            "pantul+" + tag.substring(1) + "@mymein.test",
            "pantul+" + id + "@mymein.test",
            "pantul+" + "v".repeat(42) + "@mymein.test",
            "pantul@mymein.test"
        }) {
            assertThat(take(report(to, "failed", "5.1.1", "To: " + address)))
                    .as(to)
                    .isEqualTo(Outcome.PASSED);
        }
        assertThat(kept(address)).isEqualTo(1);
    }

    @Test
    void delaysVacationsAndPeopleAreNoReturns() throws Exception {
        assertThat(take(report(letter.envelope(), "delayed", "4.4.1", ""))).isEqualTo(Outcome.PASSED);
        assertThat(take(report(letter.envelope(), "delivered", "2.1.5", ""))).isEqualTo(Outcome.PASSED);
        assertThat(
                        take(
                                "From: a@contoh.test\r\nTo: " + letter.envelope()
                                        + "\r\nAuto-Submitted: auto-replied\r\nContent-Type: text/plain\r\n\r\nStatus: 5.1.1\r\nAction: failed\r\n"))
                .isEqualTo(Outcome.PASSED);
        assertThat(kept(address)).isEqualTo(1);
    }

    @Test
    void aReportOfALetterThatIsForgottenChangesNothing() {
        assertThat(bounces.returned(UUID.randomUUID(), "5.1.1")).isFalse();
    }

    @Test
    void theMailboxIsReadOverImap() throws Exception {
        var server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_IMAP));
        server.start();
        try {
            GreenMailUser user = server.setUser("pantul@mymein.test", "pantul", "rahasia");
            user.deliver(parsed(report(letter.envelope(), "failed", "5.1.1", "")));
            user.deliver(parsed("From: x@contoh.test\r\nContent-Type: multipart/report; boundary=\r\n\r\n--\r\n"));
            var settings = new NewsletterSettings(
                    "06:00",
                    DayOfWeek.MONDAY,
                    0,
                    Duration.ofHours(1),
                    new NewsletterSettings.Bounce(
                            "pantul@mymein.test",
                            "127.0.0.1",
                            server.getImap().getPort(),
                            "pantul",
                            "rahasia",
                            "INBOX",
                            Duration.ofHours(1)));
            new BounceMailbox(settings, bounces, tags).read();
            assertThat(kept(address)).isZero();
            assertThat(server.getManagers().getImapHostManager().getInbox(user).getMessages())
                    .allMatch(stored -> stored.getFlags().contains(jakarta.mail.Flags.Flag.SEEN));
        } finally {
            server.stop();
        }
    }
}
