package id.mymein.notification;

import id.mymein.identity.Accounts;
import id.mymein.identity.Accounts.Person;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Conditional;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;

/** Sends the letters that are due, each until the server takes it or twelve attempts have failed. */
@Component
@Conditional(MailConfigured.class)
class Mailing {

    private static final Logger LOG = LoggerFactory.getLogger(Mailing.class);

    private final Outbox outbox;
    private final Accounts accounts;
    private final LetterWriter writer;
    private final JavaMailSender smtp;

    Mailing(Outbox outbox, Accounts accounts, LetterWriter writer, JavaMailSender smtp) {
        this.outbox = outbox;
        this.accounts = accounts;
        this.writer = writer;
        this.smtp = smtp;
    }

    /** Stops at the first failure: most often the server is away, and the rest waits for the next round. */
    void sendDue() {
        for (Optional<Letter> letter = outbox.take(); letter.isPresent(); letter = outbox.take()) {
            if (!send(letter.get())) {
                return;
            }
        }
    }

    private boolean send(Letter letter) {
        Optional<Person> reader = accounts.find(letter.whom());
        String address = letter.address().isEmpty() ? reader.map(Person::email).orElse("") : letter.address();
        if (reader.isEmpty() || address.isBlank()) {
            outbox.nobody(letter);
            return true;
        }
        try {
            smtp.send(writer.write(letter, reader.get(), address));
        } catch (MailException failure) {
            LOG.warn("notice {}: attempt {} failed: {}", letter.id(), letter.attempt(), failure.getMessage());
            outbox.failed(letter, String.valueOf(failure.getMessage()));
            return false;
        }
        outbox.sent(letter);
        return true;
    }
}
