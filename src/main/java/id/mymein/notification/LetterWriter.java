package id.mymein.notification;

import id.mymein.identity.Accounts.Person;
import id.mymein.platform.Site;
import id.mymein.platform.web.Languages;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.Clock;
import java.util.Date;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.mail.javamail.MimeMessagePreparator;
import org.springframework.stereotype.Component;

/** Writes a notice as plain text in its reader's language. */
@Component
class LetterWriter {

    private static final int MAX_SUBJECT = 150;

    private final MessageSource messages;
    private final Sender sender;
    private final Site site;
    private final Clock clock;

    LetterWriter(MessageSource messages, Sender sender, Site site, Clock clock) {
        this.messages = messages;
        this.sender = sender;
        this.site = site;
        this.clock = clock;
    }

    MimeMessagePreparator write(Letter letter, Person reader, String address) {
        Locale language = reader.language().equals("en") ? Languages.ENGLISH : Languages.INDONESIAN;
        Notice notice = letter.notice();
        String sentence = text(language, notice.key(), notice.arguments().toArray());
        String body = text(language, "notification.mail.body", reader.name(), sentence, site.url(notice.path()));
        return message -> fill(message, letter, address, sentence, body);
    }

    MimeMessagePreparator write(Letter letter, Addressees.Mail mail) {
        return message -> {
            fill(message, letter, mail.address(), mail.subject(), mail.text());
            if (!mail.leave().isEmpty()) {
                message.setHeader("List-Unsubscribe", "<" + mail.leave() + ">");
                message.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
            }
        };
    }

    private void fill(MimeMessage message, Letter letter, String address, String sentence, String body)
            throws MessagingException {
        message.setFrom(sender.address());
        message.setRecipients(Message.RecipientType.TO, address);
        message.setSubject(subject(sentence), "UTF-8");
        message.setText(body, "UTF-8");
        message.setSentDate(Date.from(clock.instant()));
        // A letter that is sent again after a crash can be told to be the same one.
        message.setHeader("X-MyMeIn-Notice", letter.id().toString());
        message.setHeader("Auto-Submitted", "auto-generated");
    }

    private String text(Locale language, String key, Object... arguments) {
        return messages.getMessage(key, arguments, language);
    }

    /** One line, whatever the titles in it hold. */
    private static String subject(String sentence) {
        String line = sentence.replaceAll("\\s+", " ").strip();
        return line.length() <= MAX_SUBJECT
                ? line
                : line.substring(0, MAX_SUBJECT - 1).strip() + "…";
    }
}
