package id.mymein.notification;

import java.util.Optional;
import java.util.UUID;

/**
 * A module that writes to people without an account. The address and the words stay with the module: it is asked for both when
 * the letter leaves, and neither is kept with the letter or logged.
 */
public interface Addressees {

    /** As in {@link Addressee#kind}. */
    String kind();

    /** The letter; empty where nobody is to be written to any more. */
    Optional<Mail> write(UUID addressee, Notice notice);

    /**
     * A letter in plain text.
     *
     * @param leave where one click ends such letters; empty where there is nothing to end
     */
    record Mail(String address, String subject, String text, String leave) {}
}
