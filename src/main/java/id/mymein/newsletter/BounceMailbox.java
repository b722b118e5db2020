package id.mymein.newsletter;

import id.mymein.notification.mailbox.ImapMailbox;
import id.mymein.notification.mailbox.ImapMailbox.Outcome;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The mailbox that letters come back to. A report that does not name a letter of ours with our sign is passed over. */
@Component
class BounceMailbox {

    private final Bounces bounces;
    private final BounceTag tags;
    private final ImapMailbox letters;

    BounceMailbox(NewsletterSettings settings, Bounces bounces, BounceTag tags) {
        this.bounces = bounces;
        this.tags = tags;
        this.letters = new ImapMailbox("bounce mailbox", settings.bounce().access(), this::take);
    }

    void read() {
        letters.read();
    }

    Outcome take(MimeMessage message) throws MessagingException, IOException {
        Optional<BounceReport> report = BounceReport.read(message);
        Optional<UUID> letter = report.flatMap(one ->
                one.named().stream().flatMap(text -> tags.in(text).stream()).findFirst());
        return report.isPresent()
                        && letter.isPresent()
                        && bounces.returned(letter.get(), report.get().status())
                ? Outcome.TAKEN
                : Outcome.PASSED;
    }
}
