package id.mymein.notification;

import id.mymein.identity.AccountId;
import java.util.UUID;

/**
 * A notice on its way out by e-mail.
 *
 * @param attempt the one that is being made, from 1
 */
record Letter(UUID id, AccountId whom, Notice notice, int attempt) {}
