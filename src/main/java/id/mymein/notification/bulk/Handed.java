package id.mymein.notification.bulk;

/** What came of handing a letter to the mail server. */
public sealed interface Handed {

    /** The server has it. */
    record Taken() implements Handed {}

    /**
     * The server will not take it for this address.
     *
     * @param status RFC 3463, such as {@code 5.1.1}
     */
    record Refused(String status) implements Handed {}

    /**
     * Not now, or not this letter.
     *
     * @param status RFC 3463, such as {@code 4.2.2}
     */
    record Later(String status) implements Handed {}

    /** The connection is gone, and it is not known whether the server has the letter. */
    record Away() implements Handed {}
}
