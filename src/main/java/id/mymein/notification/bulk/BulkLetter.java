package id.mymein.notification.bulk;

import java.util.Locale;

/**
 * A letter as plain text and as HTML.
 *
 * @param id stands in {@code Message-ID}, the same each time the letter is handed over, so that mailboxes know it again
 * @param envelope where the mail servers report to that it did not arrive; empty for the sender
 * @param leave where one click ends such letters
 */
public record BulkLetter(
        String id,
        String envelope,
        String address,
        String subject,
        String text,
        String html,
        String leave,
        Locale language) {

    /** Not for logs. */
    @Override
    public String toString() {
        return "letter " + id;
    }
}
