package id.mymein.notification.bulk;

import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.MimeMessage;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One connection to the mail server, for letters one after the other. */
public final class Round implements AutoCloseable {

    /** As servers answer: {@code 550 5.1.1 no such user}; older ones leave the second part out. */
    private static final Pattern ANSWER = Pattern.compile("^([245])\\d\\d[ -](?:([245]\\.\\d{1,3}\\.\\d{1,3})\\b)?");

    private static final Pattern NO_SUCH_USER = Pattern.compile("^55[013][ -].*", Pattern.DOTALL);

    private final Transport transport;
    private final Session session;
    private final LetterForm form;

    Round(Transport transport, Session session, LetterForm form) {
        this.transport = transport;
        this.session = session;
        this.form = form;
    }

    /** Returns when the server has answered. */
    public Handed hand(BulkLetter letter) {
        try {
            MimeMessage message = form.write(session, letter);
            session.getProperties().setProperty("mail.smtp.from", letter.envelope());
            transport.sendMessage(message, message.getAllRecipients());
            return new Handed.Taken();
        } catch (SendFailedException refused) {
            return transport.isConnected() ? refused(refused) : new Handed.Away();
        } catch (MessagingException gone) {
            return new Handed.Away();
        }
    }

    private static Handed refused(SendFailedException failure) {
        Address @Nullable [] invalid = failure.getInvalidAddresses();
        String status = status(failure);
        return invalid != null && invalid.length > 0 && status.startsWith("5")
                ? new Handed.Refused(status)
                : new Handed.Later(status);
    }

    /** What the server said last of all: about the address, where it was that. */
    private static String status(SendFailedException failure) {
        String status = "4.0.0";
        for (String said : said(failure)) {
            Matcher answer = ANSWER.matcher(said);
            if (answer.find()) {
                String exact = answer.group(2);
                status = exact != null
                        ? exact
                        : NO_SUCH_USER.matcher(said).matches() ? "5.1.1" : answer.group(1) + ".0.0";
            }
        }
        return status;
    }

    private static List<String> said(MessagingException failure) {
        List<String> said = new ArrayList<>();
        for (Exception one = failure; one != null; ) {
            said.add(String.valueOf(one.getMessage()));
            one = one instanceof MessagingException more ? more.getNextException() : null;
        }
        return said;
    }

    @Override
    public void close() {
        try {
            transport.close();
        } catch (MessagingException gone) {
            // There is nothing left to close.
            return;
        }
    }
}
