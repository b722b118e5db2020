package id.mymein.notification.bulk;

import id.mymein.notification.Sender;
import id.mymein.platform.Site;
import jakarta.mail.MessagingException;
import jakarta.mail.NoSuchProviderException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import java.time.Clock;
import java.util.Properties;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.stereotype.Component;

/** The way of many letters to the mail server of {@code MYMEIN_SMTP_*}. */
@Component
public class BulkPost {

    private final ObjectProvider<JavaMailSenderImpl> smtp;
    private final Sender sender;
    private final Site site;
    private final Clock clock;

    BulkPost(ObjectProvider<JavaMailSenderImpl> smtp, Sender sender, Site site, Clock clock) {
        this.smtp = smtp;
        this.sender = sender;
        this.site = site;
        this.clock = clock;
    }

    /** False where no mail is configured. */
    public boolean possible() {
        return smtp.getIfAvailable() != null;
    }

    /** A connection for any number of letters. */
    public Round open() throws ServerAway {
        JavaMailSenderImpl server = smtp.getObject();
        // Each round has properties of its own: the envelope's sender is one of them.
        var properties = new Properties();
        properties.putAll(server.getJavaMailProperties());
        properties.put("mail.smtp.socketFactory", new PromptSockets());
        Session session = Session.getInstance(properties);
        try {
            Transport transport = session.getTransport("smtp");
            transport.connect(server.getHost(), server.getPort(), server.getUsername(), server.getPassword());
            return new Round(
                    transport,
                    session,
                    new LetterForm(sender.address(), site.address().getHost(), clock));
        } catch (NoSuchProviderException impossible) {
            throw new IllegalStateException(impossible);
        } catch (MessagingException away) {
            throw new ServerAway(away);
        }
    }
}
