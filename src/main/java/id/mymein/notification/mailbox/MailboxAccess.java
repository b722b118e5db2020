package id.mymein.notification.mailbox;

import java.util.Set;

/**
 * Where a mailbox is.
 *
 * @param port 993 speaks TLS from the start; on any other the connection must turn to TLS before the password is sent, unless
 *     the server is on this very machine
 */
public record MailboxAccess(String host, int port, String user, String password, String folder) {

    private static final int IMPLICIT_TLS = 993;
    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "::1");

    String protocol() {
        return port == IMPLICIT_TLS ? "imaps" : "imap";
    }

    boolean here() {
        return THIS_MACHINE.contains(host);
    }

    /** Not for logs. */
    @Override
    public String toString() {
        return "mailbox at " + host;
    }
}
