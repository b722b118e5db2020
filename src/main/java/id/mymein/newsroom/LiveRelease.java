package id.mymein.newsroom;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The release that the public sees now.
 *
 * @param urgentUntil set while it stands without the second key: when the police's answer is due
 */
public record LiveRelease(
        int number,
        int revision,
        String fingerprint,
        String path,
        Instant publishedAt,
        @Nullable Instant urgentUntil) {}
