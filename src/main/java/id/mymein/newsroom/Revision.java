package id.mymein.newsroom;

import id.mymein.identity.AccountId;
import java.time.Instant;

/**
 * An immutable version of a story.
 *
 * @param number from 1 on, without gaps
 * @param occasion why it was written: {@code save}, {@code takeover}, {@code restore:<number>}, {@code import}
 */
public record Revision(
        StoryId story,
        int number,
        AccountId author,
        Instant createdAt,
        String occasion,
        Content content,
        String fingerprint) {}
