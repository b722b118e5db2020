package id.mymein.notification;

import id.mymein.identity.Accounts;
import id.mymein.identity.Accounts.Person;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Conditional;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessagePreparator;
import org.springframework.stereotype.Component;

/** Sends the letters that are due, each until the server takes it or twelve attempts have failed. */
@Component
@Conditional(MailConfigured.class)
class Mailing {

    private static final Logger LOG = LoggerFactory.getLogger(Mailing.class);

    private final Outbox outbox;
    private final Accounts accounts;
    private final List<Addressees> addressees;
    private final LetterWriter writer;
    private final JavaMailSender smtp;

    Mailing(Outbox outbox, Accounts accounts, List<Addressees> addressees, LetterWriter writer, JavaMailSender smtp) {
        this.outbox = outbox;
        this.accounts = accounts;
        this.addressees = addressees;
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
        return switch (letter.to()) {
            case Letter.Member member -> send(letter, member);
            case Letter.Stranger(Addressee addressee) -> send(letter, addressee);
        };
    }

    private boolean send(Letter letter, Letter.Member member) {
        Optional<Person> reader = accounts.find(member.whom());
        String address = member.address().isEmpty() ? reader.map(Person::email).orElse("") : member.address();
        if (reader.isEmpty() || address.isBlank()) {
            outbox.nobody(letter);
            return true;
        }
        return post(
                letter, writer.write(letter, reader.get(), address), failure -> String.valueOf(failure.getMessage()));
    }

    /** What the server answers may name the address, which belongs in no log. */
    private boolean send(Letter letter, Addressee addressee) {
        Optional<Addressees.Mail> mail = addressees.stream()
                .filter(module -> module.kind().equals(addressee.kind()))
                .findFirst()
                .flatMap(module -> module.write(addressee.id(), letter.notice()));
        if (mail.isEmpty()) {
            outbox.nobody(letter);
            return true;
        }
        return post(
                letter,
                writer.write(letter, mail.get()),
                failure -> failure.getClass().getSimpleName());
    }

    private boolean post(Letter letter, MimeMessagePreparator message, Function<MailException, String> said) {
        try {
            smtp.send(message);
        } catch (MailException failure) {
            String error = said.apply(failure);
            LOG.warn("notice {}: attempt {} failed: {}", letter.id(), letter.attempt(), error);
            outbox.failed(letter, error);
            return false;
        }
        outbox.sent(letter);
        return true;
    }
}
