package id.mymein.platform.database;

/** MyMeIn cannot work with the database; the message says why, for the operator. */
final class DatabaseUnfit extends RuntimeException {

    DatabaseUnfit(String message) {
        super(message);
    }

    DatabaseUnfit(String message, Throwable cause) {
        super(message, cause);
    }
}
