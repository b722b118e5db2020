package id.mymein.newsletter;

import id.mymein.notification.mailbox.MailboxAccess;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * When letters leave, and where they are returned to; from {@code MYMEIN_NEWSLETTER_*} and {@code MYMEIN_BOUNCE_*}.
 *
 * @param at hour and minute in the readers' zone
 * @param day of the weekly letter
 * @param aMinute how many letters the mail server is given a minute; 0 for as many as it takes
 * @param every how often to look whether something is to be done
 */
@ConfigurationProperties("mymein.newsletter")
record NewsletterSettings(
        @DefaultValue("06:00") String at,
        @DefaultValue("MONDAY") DayOfWeek day,
        @DefaultValue("300") int aMinute,
        @DefaultValue("10s") Duration every,
        @DefaultValue Bounce bounce) {

    private static final int LONGEST_NAME = 20;

    NewsletterSettings {
        LocalTime.parse(at);
        int sign = bounce.address().indexOf('@');
        if (!bounce.address().isEmpty() && (sign < 1 || sign > LONGEST_NAME)) {
            throw new IllegalArgumentException(
                    "MYMEIN_BOUNCE_ADDRESS: 1 to " + LONGEST_NAME + " characters, then @ and a domain");
        }
    }

    LocalTime time() {
        return LocalTime.parse(at);
    }

    /**
     * The mailbox that letters come back to which do not arrive.
     *
     * @param address its own; what is sent to {@code name+something@} must come there, too. Empty, letters come back to their sender
     * @param host where it is read over IMAP; empty for nowhere
     */
    record Bounce(
            @DefaultValue("") String address,
            @DefaultValue("") String host,
            @DefaultValue("993") int port,
            @DefaultValue("") String user,
            @DefaultValue("") String password,
            @DefaultValue("INBOX") String folder,
            @DefaultValue("5m") Duration every) {

        MailboxAccess access() {
            return new MailboxAccess(host, port, user, password, folder);
        }

        /** The address with something of one letter in it; empty where there is none. */
        String tagged(String tag) {
            return address.isEmpty() ? "" : address.replaceFirst("@", "+" + tag + "@");
        }
    }
}
