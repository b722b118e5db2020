package id.mymein.newsroom;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A release as the public sees it.
 *
 * @param number from 1 on
 * @param revision the revision that it shows
 * @param fingerprint SHA-256 of the released content
 * @param correction what was wrong with the release before; null where nothing was
 * @param urgentUntil set where it came without the police's key: when their finding was due
 * @param archive set where it was taken over from elsewhere: it has no keys then
 * @param authenticity null where the rules did not ask for it, or it had not come yet
 */
public record PublicRelease(
        int number,
        int revision,
        Instant at,
        String fingerprint,
        @Nullable String correction,
        @Nullable Instant urgentUntil,
        @Nullable ArchiveSource archive,
        @Nullable PublicKey fitness,
        @Nullable PublicKey authenticity) {}
