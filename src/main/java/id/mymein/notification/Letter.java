package id.mymein.notification;

import id.mymein.identity.AccountId;
import java.util.UUID;

/**
 * A notice on its way out by e-mail.
 *
 * @param attempt the one that is being made, from 1
 */
record Letter(UUID id, To to, Notice notice, int attempt) {

    /** To whom it goes. */
    sealed interface To {}

    /** @param address where it goes; empty for the address that the person has by then */
    record Member(AccountId whom, String address) implements To {}

    record Stranger(Addressee addressee) implements To {}
}
