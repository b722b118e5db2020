package id.mymein.newsroom;

import java.time.Instant;

/**
 * One of a release's two keys as the public sees it.
 *
 * @param name of the person who decided
 * @param office for whom
 * @param verdict {@code fit} or {@code authentic}
 * @param reason written for the public; may be empty
 */
public record PublicKey(String name, String office, String verdict, String reason, Instant at) {}
