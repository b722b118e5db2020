package id.mymein.aspiration.mailbox;

import id.mymein.notification.mailbox.ImapMailbox;
import id.mymein.notification.mailbox.ImapMailbox.Outcome;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import org.springframework.stereotype.Component;

/** The mailbox that aspirations come to. */
@Component
class Mailbox {

    private final MailboxSettings settings;
    private final MailIntake intake;
    private final ImapMailbox letters;

    Mailbox(MailboxSettings settings, MailIntake intake) {
        this.settings = settings;
        this.intake = intake;
        this.letters = new ImapMailbox("mailbox", settings.access(), this::take);
    }

    void read() {
        letters.read();
    }

    private Outcome take(MimeMessage letter) throws MessagingException, IOException {
        return Machines.wrote(letter, settings.user())
                ? Outcome.PASSED
                : intake.take(LetterReader.read(letter)) ? Outcome.TAKEN : Outcome.ASIDE;
    }
}
