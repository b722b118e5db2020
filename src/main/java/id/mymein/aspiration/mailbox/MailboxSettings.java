package id.mymein.aspiration.mailbox;

import id.mymein.notification.mailbox.MailboxAccess;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The mailbox, from {@code MYMEIN_IMAP_*}; without a host none is read.
 *
 * @param port 993 speaks TLS from the start; on any other the connection must turn to TLS before the password is sent, unless
 *     the server is on this very machine
 * @param every how often to look for new letters
 */
@ConfigurationProperties("mymein.aspiration.mailbox")
record MailboxSettings(
        @DefaultValue("") String host,
        @DefaultValue("993") int port,
        @DefaultValue("") String user,
        @DefaultValue("") String password,
        @DefaultValue("INBOX") String folder,
        @DefaultValue("1m") Duration every) {

    MailboxAccess access() {
        return new MailboxAccess(host, port, user, password, folder);
    }
}
