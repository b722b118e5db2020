package id.mymein.notification.bulk;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.time.Clock;
import java.util.Date;

/** Writes a letter as mail programs read it. */
record LetterForm(String from, String host, Clock clock) {

    MimeMessage write(Session session, BulkLetter letter) throws MessagingException {
        var message = new Named(session, "<" + letter.id() + "@" + host + ">");
        message.setFrom(from);
        message.setRecipients(Message.RecipientType.TO, letter.address());
        message.setSubject(letter.subject(), "UTF-8");
        message.setSentDate(Date.from(clock.instant()));
        message.setHeader("Content-Language", letter.language().getLanguage());
        message.setHeader("List-Id", "<buletin." + host + ">");
        message.setHeader("List-Unsubscribe", "<" + letter.leave() + ">");
        message.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setHeader("Precedence", "bulk");
        message.setContent(both(letter));
        message.saveChanges();
        return message;
    }

    private static MimeMultipart both(BulkLetter letter) throws MessagingException {
        var text = new MimeBodyPart();
        text.setText(letter.text(), "UTF-8");
        var html = new MimeBodyPart();
        html.setText(letter.html(), "UTF-8", "html");
        // The last is the one that a mail program likes best (RFC 2046, 5.1.4).
        return new MimeMultipart("alternative", text, html);
    }

    /** Keeps its own id, where the library would make a new one each time. */
    private static final class Named extends MimeMessage {

        private final String id;

        Named(Session session, String id) {
            super(session);
            this.id = id;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", id);
        }
    }
}
