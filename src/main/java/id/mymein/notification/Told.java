package id.mymein.notification;

import java.time.Instant;
import java.util.UUID;

/**
 * A notice as its reader's list shows it.
 *
 * @param unread true until the reader opens it or says so
 */
record Told(UUID id, Notice notice, Instant at, boolean unread) {}
