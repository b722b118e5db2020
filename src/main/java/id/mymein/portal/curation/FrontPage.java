package id.mymein.portal.curation;

import id.mymein.identity.AccountId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What is known about the arrangement that editors work on.
 *
 * @param version grows with every change
 * @param publicVersion which the public sees
 * @param changedBy who changed it last; null before anybody did
 * @param publishedBy who published last; null before anybody did
 */
record FrontPage(
        int version,
        int publicVersion,
        @Nullable AccountId changedBy,
        @Nullable Instant changedAt,
        @Nullable AccountId publishedBy,
        @Nullable Instant publishedAt) {

    boolean unpublished() {
        return version > publicVersion;
    }
}
