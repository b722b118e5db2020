package id.mymein.notification.bulk;

/** The mail server cannot be reached now. What it answers may name people, so only the kind of trouble is said. */
public final class ServerAway extends Exception {

    private static final long serialVersionUID = 1L;

    ServerAway(Exception why) {
        super(why.getClass().getSimpleName());
    }
}
