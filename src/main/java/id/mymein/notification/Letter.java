package id.mymein.notification;

import id.mymein.identity.AccountId;
import java.util.UUID;

/**
 * A notice on its way out by e-mail.
 *
 * @param address where it goes; empty for the address that the person has by then
 * @param attempt the one that is being made, from 1
 */
record Letter(UUID id, AccountId whom, String address, Notice notice, int attempt) {}
