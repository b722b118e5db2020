package id.mymein.notification;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The SMTP server, from {@code MYMEIN_SMTP_*}; without a host no mail is sent.
 *
 * @param port 465 speaks TLS from the start; on any other the connection turns to TLS where the server offers it, and must do
 *     so before a password is sent
 * @param from the sender's address; {@code mymein@} this site's host where it is empty
 * @param retry how long after a first failure to try again; each further wait is twice as long
 * @param every how often to look for letters that wait
 */
@ConfigurationProperties("mymein.mail")
record MailSettings(
        @DefaultValue("") String host,
        @DefaultValue("587") int port,
        @DefaultValue("") String user,
        @DefaultValue("") String password,
        @DefaultValue("") String from,
        @DefaultValue("1m") Duration retry,
        @DefaultValue("5s") Duration every) {

    boolean configured() {
        return !host.isBlank();
    }
}
