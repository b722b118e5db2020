package id.mymein.notification.mailbox;

import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.search.FlagTerm;
import java.io.IOException;
import java.util.Properties;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.transaction.TransactionException;

/**
 * Reads the new letters of a mailbox over IMAP. A letter is marked as read after what it says is on record, so that a crash
 * between the two reads it again and finds it there. What cannot be taken in is marked as read and flagged, for people to look
 * at, and never stands in the way of the letters behind it. Nothing of a letter is logged.
 */
public final class ImapMailbox {

    private static final Logger LOG = LoggerFactory.getLogger(ImapMailbox.class);

    /** In one round; the rest waits for the next. */
    private static final int MOST = 200;

    private static final int LARGEST = 30 * 1024 * 1024;
    private static final String TIMEOUT = "20000";

    private final String name;
    private final MailboxAccess access;
    private final Taking taking;
    private String said = "";

    /** @param name by which the log calls it */
    public ImapMailbox(String name, MailboxAccess access, Taking taking) {
        this.name = name;
        this.access = access;
        this.taking = taking;
    }

    /** What the module does with a letter. */
    @FunctionalInterface
    public interface Taking {

        Outcome take(MimeMessage letter) throws MessagingException, IOException;
    }

    /** What became of a letter. */
    public enum Outcome {
        TAKEN,
        /** Not what the mailbox is for. */
        PASSED,
        /** For people to look at. */
        ASIDE,
        /** To be tried again. */
        LEFT
    }

    /** Never fails: a server that is away is tried again in the next round, and said once. */
    public void read() {
        try {
            int aside = round();
            said = "";
            if (aside > 0) {
                LOG.warn("{}: letters that could not be taken in and are flagged there: {}", name, aside);
            }
        } catch (MessagingException away) {
            String what = away.getClass().getSimpleName();
            if (!what.equals(said)) {
                // What the server answers may name people.
                LOG.warn("{} at {} cannot be read: {}", name, access.host(), what);
            }
            said = what;
        }
    }

    /** How many were set aside. */
    private int round() throws MessagingException {
        try (Store store = Session.getInstance(properties()).getStore(access.protocol())) {
            store.connect(access.host(), access.port(), access.user(), access.password());
            Folder folder = store.getFolder(access.folder());
            folder.open(Folder.READ_WRITE);
            try {
                return letters(folder);
            } finally {
                if (folder.isOpen()) {
                    folder.close(false);
                }
            }
        }
    }

    private int letters(Folder folder) throws MessagingException {
        int aside = 0;
        int read = 0;
        for (Message message : folder.search(new FlagTerm(new Flags(Flags.Flag.SEEN), false))) {
            if (++read > MOST) {
                break;
            }
            Outcome outcome = take(message);
            if (!folder.isOpen()) {
                throw new MessagingException("the connection has gone");
            }
            if (outcome == Outcome.ASIDE) {
                aside++;
                message.setFlag(Flags.Flag.FLAGGED, true);
            }
            if (outcome != Outcome.LEFT) {
                message.setFlag(Flags.Flag.SEEN, true);
            }
        }
        return aside;
    }

    private Outcome take(Message message) {
        try {
            // Read as a whole and taken apart here: servers differ in what they make of broken letters.
            return message.getSize() > LARGEST ? Outcome.ASIDE : taking.take(new MimeMessage((MimeMessage) message));
        } catch (TransientDataAccessException
                | RecoverableDataAccessException
                | DataAccessResourceFailureException
                | TransactionException later) {
            LOG.warn(
                    "{}: a letter is left for the next round: {}",
                    name,
                    later.getClass().getSimpleName());
            return Outcome.LEFT;
        } catch (MessagingException | IOException | RuntimeException broken) {
            LOG.warn("{}: a letter cannot be read: {}", name, broken.getClass().getSimpleName());
            return Outcome.ASIDE;
        }
    }

    private Properties properties() {
        var properties = new Properties();
        String prefix = "mail." + access.protocol() + ".";
        properties.put(prefix + "connectiontimeout", TIMEOUT);
        properties.put(prefix + "timeout", TIMEOUT);
        properties.put(prefix + "writetimeout", TIMEOUT);
        properties.put(prefix + "ssl.checkserveridentity", "true");
        properties.put(prefix + "starttls.enable", "true");
        properties.put(prefix + "starttls.required", String.valueOf(!access.here()));
        // Looking at a letter does not mark it as read.
        properties.put(prefix + "peek", "true");
        return properties;
    }
}
